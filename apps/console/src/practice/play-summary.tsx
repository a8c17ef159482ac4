import { Check, Minus } from 'lucide-preact';
import { endWords, firstAnswerWords, goalWords, scriptWords, waitedWords } from './play-words.ts';
import type { Play } from './practice-door.ts';
import { practiceWords } from './words.ts';

/** How one shopper's visit went: plain, and without a mark out of ten. */
export const PlaySummary = ({ play: { script, report } }: { play: Play }) => {
  if (!report) return <p class="text-13 text-muted">{practiceWords.hereNow}</p>;
  const { goals, waits, ended } = report;
  if (ended === 'failed') return <p class="text-13 text-danger">{endWords(report)}</p>;
  return (
    <div class="text-13">
      <p>{endWords(report)}</p>
      <dl class="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt class="text-muted">{practiceWords.firstAnswer}</dt>
        <dd>{firstAnswerWords(report)}</dd>
        <dt class="text-muted">{practiceWords.sheWaited}</dt>
        <dd>
          {waits.length === 0
            ? practiceWords.forNothing
            : waits.map((one, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that is over
                <span key={place} class="block">
                  {waitedWords(one)}
                </span>
              ))}
        </dd>
      </dl>
      <ul
        aria-label={practiceWords.goalsOf(scriptWords(script).title)}
        class="mt-2 flex flex-wrap gap-x-4 gap-y-1"
      >
        {goals.map(({ goal, met }) => (
          <li key={goal} class={`flex items-center gap-1.5 ${met ? '' : 'text-muted'}`}>
            {met ? (
              <Check size={14} aria-hidden="true" class="text-accent" />
            ) : (
              <Minus size={14} aria-hidden="true" />
            )}
            {goalWords(goal)}
            <span class="sr-only">{met ? practiceWords.done : practiceWords.notDone}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
