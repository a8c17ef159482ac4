import { type GesturePlace, type GestureRow, may, type Refusal } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import { GestureRulesForm } from './gesture-rules-form.tsx';
import { gestureTitle, givenBy } from './gesture-title.ts';
import { gestureWords } from './words.ts';

/** Everything agents gave in the store, and how much they may. */
const GesturesPage = ({ desk }: { desk: Desk }) => {
  const [rows, setRows] = useState<GestureRow[] | null>(null);
  const [next, setNext] = useState<GesturePlace | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = async (after: GesturePlace | null) => {
    const answer = await desk.client.ask('fetchGestureLog', { ...(after && { after }) });
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setRows((before) => [...((after && before) ?? []), ...answer.value.rows]);
    setNext(answer.value.next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page once; then as asked for
  useEffect(() => void load(null), []);
  return (
    <div class="mx-auto max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{gestureWords.page}</h1>
      <p class="mb-4 text-muted">{gestureWords.pageHint}</p>
      {may(desk.agent.role, 'manage') && <GestureRulesForm desk={desk} />}
      {refusal && (
        <p class="mb-4 text-danger" role="alert">
          {gestureWords.failed(sentence(refusal))}
        </p>
      )}
      {rows === null && !refusal && (
        <div class="skeleton h-40" role="status" aria-label={gestureWords.loading} />
      )}
      {rows && <Log rows={rows} />}
      {next && (
        <button class="button mt-4" type="button" onClick={() => void load(next)}>
          {gestureWords.more}
        </button>
      )}
    </div>
  );
};

export default GesturesPage;

const Log = ({ rows }: { rows: GestureRow[] }) =>
  rows.length === 0 ? (
    <p class="rounded-card border bg-surface p-5 text-muted">{gestureWords.empty}</p>
  ) : (
    <>
      <p class="mb-3">
        <a class="button" href="/api/v1/agent/gestures.csv" download>
          {gestureWords.csv}
        </a>
      </p>
      <ul
        class="divide-y rounded-card border bg-surface px-4 sm:px-5"
        aria-label={gestureWords.log}
      >
        {rows.map((row) => (
          <li key={row.gestureId} class="py-3">
            <a
              class="flex flex-wrap items-baseline gap-x-4 gap-y-1 hover:underline"
              href={`/console/c/${row.conversationId}`}
            >
              <span class="w-40 flex-none font-medium">{gestureTitle(row)}</span>
              <span
                dir="auto"
                class={`min-w-40 flex-1 break-words ${row.takenBackAt === null ? '' : 'text-muted line-through'}`}
              >
                {row.words}
              </span>
              <span class="text-13 text-muted">
                <WithParts
                  words={gestureWords.forWhom}
                  parts={{ shopper: <bdi>{row.shopper ?? gestureWords.noName}</bdi> }}
                />
              </span>
            </a>
            <span class="block text-13 text-muted">
              {givenBy(row, row.agent, dateWords(row.at))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
