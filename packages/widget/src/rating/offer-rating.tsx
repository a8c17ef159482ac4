import {
  type AskedRating,
  maskCards,
  type RatingAnswers,
  type RatingQuestion,
} from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { append, type Child, collect } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { rating as english } from '../words/en-rating.ts';
import { createRater } from './rater.ts';
import css from './rating.css?inline';

/** As many as the server takes. */
const LONGEST = 1_000;

const STEPS: Record<RatingQuestion, { from: number; to: number }> = {
  effort: { from: 1, to: 5 },
  satisfaction: { from: 1, to: 5 },
  recommend: { from: 0, to: 10 },
};

const numbersOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * The card that asks her: one tap an answer, kept at once and changeable, a word of her own if she
 * likes. Waved away it stays away for this visit. Returns how to stop.
 */
export const offerRating = async (
  { root, element, client, room }: PageNeeds,
  conversationId: string,
  asked: AskedRating,
  /** What else she may say about whoever helped her. */
  feedback: () => Child,
): Promise<() => void> => {
  const composer = element.querySelector('.composer');
  if (!composer) return () => {};
  const loaded = await room.words.families?.rating();
  const words = loaded?.words.rating ?? english;
  const rater = createRater({ client, conversationId, asked });
  if (rater.wavedAway()) return () => {};
  const { answers, complete } = rater;
  /** Everything answered before she came here: one line, until she wants to change it. */
  const small = signal(complete.peek());

  const Question = (question: RatingQuestion): Child => {
    const { title: ours, least, most } = words[question];
    const title = client.session.value?.store.appearance[question] ?? ours;
    const { from, to } = STEPS[question];
    return (
      <div class="rate-question" role="radiogroup" aria-label={title}>
        <p aria-hidden="true">{title}</p>
        <div class="rate-steps">
          {numbersOf(STEPS[question]).map((step) => (
            <label class="rate-step">
              <input
                type="radio"
                class="unseen"
                name={`aisle-${question}`}
                value={step}
                aria-label={step === from ? least(step) : step === to ? most(step) : `${step}`}
                checked={() => answers.value[question] === step}
                onChange={() => void rater.rate({ [question]: step } as RatingAnswers)}
              />
              <span>{step}</span>
            </label>
          ))}
        </div>
        <p class="rate-ends" aria-hidden="true">
          <span>{least(null)}</span>
          <span>{most(null)}</span>
        </p>
      </div>
    );
  };

  const Comment = (): Child => {
    let field: HTMLTextAreaElement;
    const written = signal(answers.peek().comment ?? '');
    return (
      <div class="rate-comment">
        <textarea
          ref={(made) => {
            field = made as HTMLTextAreaElement;
            field.value = written.peek();
          }}
          rows={2}
          dir="auto"
          maxlength={LONGEST}
          aria-label={words.comment}
          placeholder={words.comment}
          onInput={() => {
            written.value = field.value;
          }}
        />
        <button
          type="button"
          class="rate-send"
          hidden={() => written.value.trim() === (answers.value.comment ?? '')}
          onClick={() => void rater.rate({ comment: maskCards(written.peek().trim()) })}
        >
          {words.send}
        </button>
      </div>
    );
  };

  const told = (): string => {
    if (rater.problem.value) return words.problem;
    return complete.value ? words.thanks : '';
  };

  const Card = (): Child => (
    <section aria-label={words.title}>
      <div class="rate-head">
        <h3>{words.title}</h3>
        <button
          type="button"
          class="round"
          aria-label={words.away}
          title={words.away}
          onClick={rater.waveAway}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      {asked.questions.map(Question)}
      {() => complete.value && Comment()}
      <p class={() => `rate-told ${rater.problem.value ? 'failed' : ''}`} role="status">
        {told}
        {() =>
          rater.problem.value && (
            <button type="button" class="text-button" onClick={() => void rater.again()}>
              {words.again}
            </button>
          )
        }
      </p>
      {() => complete.value && !rater.problem.value && feedback()}
    </section>
  );

  const Line = (): Child => (
    <section aria-label={words.title}>
      <p class="rate-line">
        {words.thanks}
        <button
          type="button"
          class="text-button"
          onClick={() => {
            small.value = false;
          }}
        >
          {words.change}
        </button>
      </p>
      {feedback()}
    </section>
  );

  const box = document.createElement('div');
  box.className = 'rate';
  composer.before(box);
  const [, stopDrawing] = collect(() =>
    append(box, () => rater.shown.value && (small.value ? Line() : Card())),
  );
  const stopSheet = addSheet(root, css);
  if (!small.peek()) room.announced.value = words.title;
  return () => {
    stopDrawing();
    stopSheet();
    box.remove();
  };
};
