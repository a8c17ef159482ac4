import { type RatingFigure, scoreOf, stepsOf } from '@aisle/protocol';
import { numberWords } from '../report/number-words.ts';
import { reportWords } from '../report/words.ts';
import { responseWords, scoreWords } from './rating-words.ts';
import type { RatedAsked } from './ratings.ts';
import { ratingsWords } from './words.ts';

type Props = { figure: RatingFigure; onOpen: (asked: RatedAsked) => void };

/** One question: its score, who answered, how often each step was chosen; each opens its list. */
export const QuestionCard = ({ figure, onOpen }: Props) => {
  const { question, chosen } = figure;
  const { name, counts } = ratingsWords.questions[question];
  const { answered, asked, value } = scoreOf(figure);
  const most = Math.max(1, ...chosen);
  return (
    <section class="flex flex-col rounded-card border bg-surface p-4" aria-label={name}>
      <h2 class="heading">{name}</h2>
      <button
        type="button"
        class="-mx-2 mt-1 rounded-control px-2 py-1 text-start hover:bg-sunken disabled:hover:bg-transparent"
        disabled={asked === 0}
        onClick={() => onOpen({ question, name })}
      >
        <span class="sr-only">{reportWords.label(name)}</span>
        <span class="block text-24 leading-tight font-semibold tabular-nums">
          {scoreWords(question, value)}
        </span>
        <span class="block text-13 text-muted tabular-nums">{responseWords(answered, asked)}</span>
        <span class="sr-only">{reportWords.showConversations}</span>
      </button>
      <ol class="mt-2 border-t pt-2 text-13 tabular-nums" aria-label={ratingsWords.byAnswer(name)}>
        {stepsOf(figure)
          .map((step, index) => ({ step, times: chosen[index] ?? 0 }))
          .reverse()
          .map(({ step, times }) => (
            <li key={step}>
              <button
                type="button"
                class="grid min-h-6 w-full grid-cols-[1.5rem_1fr_3rem] items-center gap-2 rounded-control text-start hover:bg-sunken disabled:hover:bg-transparent"
                disabled={times === 0}
                onClick={() =>
                  onOpen({
                    question,
                    steps: { from: step, to: step },
                    name: ratingsWords.stepOf(name, step),
                  })
                }
              >
                <span class="text-end">
                  <span aria-hidden="true">{step}</span>
                  <span class="sr-only">{reportWords.label(`${step}`)}</span>
                </span>
                <span
                  aria-hidden="true"
                  class="block h-2 rounded-full bg-accent"
                  style={{ width: `${(times / most) * 100}%` }}
                />
                <span class="text-end text-muted">
                  {numberWords(times)}
                  <span class="sr-only">{ratingsWords.answersShown(times)}</span>
                </span>
              </button>
            </li>
          ))}
      </ol>
      <p class="mt-auto pt-3 text-12 text-balance text-muted">{counts}</p>
    </section>
  );
};
