import { may, type Refusal, type Watch } from '@aisle/protocol';
import { BellPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { formatMoney } from '../money/format-money.ts';
import { agoWords } from '../time/time-words.ts';
import { nameWith } from './name-with.ts';
import { watchWords } from './words.ts';

type Props = { desk: Desk; conversationId: string };

/** What went wrong, with what to do now. */
export const refusedWords = ({ code }: Refusal): string => {
  const { refusals } = watchWords;
  return code === 'stale' || code === 'full' || code === 'closed' || code === 'not_found'
    ? refusals[code]
    : refusals.other;
};

const wordsOf = ({ for: what, name, options, price }: Watch): string =>
  what === 'back_in_stock'
    ? watchWords.isBack(nameWith(name, options))
    : watchWords.costsLess(nameWith(name, options), formatMoney(price));

/** What the shopper of the conversation waits for, each with a stop; and the way to one more. */
export const WatchList = ({ desk, conversationId }: Props) => {
  const [watches, setWatches] = useState<readonly Watch[]>([]);
  const [problem, setProblem] = useState('');
  const live = desk.thread.value?.status.value.at === 'live';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed while nobody was told is asked for
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const answer = await desk.client.ask('fetchWatches', { conversationId });
      if (answer.ok && !gone) setWatches(answer.value.watches);
    };
    void load();
    const stop = desk.client.hear('watches', (told) => {
      if (told.conversationId === conversationId) void load();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [desk, conversationId, live]);
  const serves = may(desk.agent.role, 'serve');
  const end = async ({ watchId }: Watch) => {
    const answer = await desk.client.ask('endWatch', { conversationId, watchId });
    setProblem(answer.ok ? '' : refusedWords(answer.error));
    if (answer.ok) setWatches((all) => all.filter((one) => one.watchId !== watchId));
  };
  if (!serves && watches.length === 0) return null;
  const now = desk.now.value;
  return (
    <div class="mt-2">
      {watches.length > 0 && <p class="text-12 font-medium text-muted">{watchWords.waits}</p>}
      {watches.length > 0 && (
        <ul aria-label={watchWords.waits} class="divide-y">
          {watches.map((one) => (
            <li key={one.watchId} class="flex items-start gap-2 py-2 text-13">
              <span class="min-w-0 flex-1">
                <span class="block break-words">{wordsOf(one)}</span>
                <span class="block text-12 text-muted">
                  {one.madeBy === null
                    ? watchWords.since(agoWords(one.madeAt, now))
                    : watchWords.sinceBy(desk.colleagueName(one.madeBy), agoWords(one.madeAt, now))}
                </span>
              </span>
              {serves && (
                <button
                  type="button"
                  class="button button-quiet min-h-8! px-2! text-12"
                  aria-label={watchWords.stopOf(wordsOf(one))}
                  onClick={() => void end(one)}
                >
                  {watchWords.stop}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="alert" class="text-12 text-danger empty:hidden">
        {problem}
      </p>
      {serves && (
        <button
          type="button"
          class="button button-quiet mt-1 text-12"
          onClick={() => desk.openDialog('watch')}
        >
          <BellPlus size={14} aria-hidden="true" />
          {watchWords.add}
        </button>
      )}
    </div>
  );
};
