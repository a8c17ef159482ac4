import { may } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { VisitorRow } from './visitor-row.tsx';
import { type WatchedVisitors, watchVisitors } from './watch-visitors.ts';
import { visitorWords } from './words.ts';

/** Who is on the shop's pages before any chat, and who of them may need help. */
export default ({ desk }: { desk: Desk }) => {
  const [watched, setWatched] = useState<WatchedVisitors | null>(null);
  useEffect(() => {
    const made = watchVisitors(desk.client);
    setWatched(made);
    return made.stop;
  }, [desk]);
  const mode = watched?.mode.value ?? null;
  const refusal = watched?.refusal.value;
  if (!watched || (mode === null && !refusal))
    return (
      <div class="mx-auto max-w-240 space-y-3 p-6" role="status" aria-label={visitorWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  return (
    <div class="mx-auto max-w-240 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">
        {visitorWords.visitors}{' '}
        <span class="font-normal text-muted tabular-nums">
          {mode === 'off' ? '' : watched.visitors.value.length}
        </span>
      </h1>
      <div role="alert">
        {refusal && (
          <p class="my-3 flex flex-wrap items-center gap-3 text-danger">
            {visitorWords.failed(sentence(refusal))}
            <button class="button" type="button" onClick={watched.refresh}>
              {visitorWords.tryAgain}
            </button>
          </p>
        )}
      </div>
      {mode === 'off' ? <Off desk={desk} /> : mode && <List desk={desk} watched={watched} />}
    </div>
  );
};

const Off = ({ desk }: { desk: Desk }) => (
  <div class="mt-4 rounded-card border bg-surface p-5">
    <p>{visitorWords.off}</p>
    {may(desk.agent.role, 'manage') ? (
      <a class="button button-accent mt-3 inline-flex" href="/console/visitor-rules">
        {visitorWords.offManage}
      </a>
    ) : (
      <p class="mt-1 text-13 text-muted">{visitorWords.offAsk}</p>
    )}
  </div>
);

type ListProps = { desk: Desk; watched: WatchedVisitors };

const List = ({ desk, watched }: ListProps) => {
  const visitors = watched.visitors.value;
  const [open, setOpen] = useState<string | null>(null);
  const { helpCalls } = desk.preferences.value.value;
  return (
    <>
      <p class="text-13 text-muted">{visitorWords.hint}</p>
      <label class="mt-2 mb-4 flex min-h-8 items-center gap-2 text-13">
        <input
          type="checkbox"
          class="size-4 accent-accent"
          checked={helpCalls}
          onChange={({ currentTarget: { checked } }) =>
            desk.preferences.change({ helpCalls: checked })
          }
        />
        {visitorWords.callMe}
      </label>
      {watched.full.value && (
        <p class="mb-3 text-13 text-warn" role="status">
          {visitorWords.full}
        </p>
      )}
      {visitors.length === 0 ? (
        <p class="rounded-card border bg-surface p-5 text-muted">{visitorWords.nobody}</p>
      ) : (
        <ul
          class="divide-y overflow-hidden rounded-card border bg-surface"
          aria-label={visitorWords.visitors}
        >
          {visitors.map((visitor) => (
            <li key={visitor.visitId}>
              <VisitorRow
                desk={desk}
                visitor={visitor}
                open={open === visitor.visitId}
                onOpen={(wanted) => setOpen(wanted ? visitor.visitId : null)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
