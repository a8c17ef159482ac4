import type { FollowUpList, FollowUpPlace, FollowUpRow } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { shopperName } from '../people/shopper-name.ts';
import { FollowUpItem } from './follow-up-item.tsx';
import { followUpWords } from './words.ts';

const LISTS: readonly FollowUpList[] = ['mine', 'overdue', 'all', 'settled'];

type Shown = { rows: readonly FollowUpRow[]; next: FollowUpPlace | null };

/** What the store owes its shoppers: one's own, what is overdue, and all of it. */
export default ({ desk }: { desk: Desk }) => {
  const [list, setList] = useState<FollowUpList>('mine');
  const [shown, setShown] = useState<(Shown & { list: FollowUpList }) | null>(null);
  const [failed, setFailed] = useState(false);
  const { followUps } = desk;
  const counts = followUps.counts.value;
  const moved = followUps.moved.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever one has moved
  useEffect(() => {
    let gone = false;
    void followUps.list({ list }).then((found) => {
      if (gone) return;
      setFailed(found === null);
      if (found) setShown({ ...found, list });
    });
    return () => {
      gone = true;
    };
  }, [followUps, list, moved]);
  const more = async (after: FollowUpPlace) => {
    const found = await followUps.list({ list, after });
    setFailed(found === null);
    if (found)
      setShown(
        (before) => before && { ...before, ...found, rows: [...before.rows, ...found.rows] },
      );
  };
  const here = shown?.list === list ? shown : null;
  return (
    <div class="mx-auto max-w-200 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{followUpWords.followUps}</h1>
      <p class="mb-4 text-muted">{followUpWords.pageHint}</p>
      <fieldset class="mb-4 flex flex-wrap gap-1" aria-label={followUpWords.which}>
        {LISTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === list}
            class="button button-quiet aria-pressed:bg-sunken aria-pressed:font-semibold"
            onClick={() => setList(one)}
          >
            {followUpWords.lists[one].name}
            {one !== 'settled' && counts !== null && (
              <span class="font-normal text-muted tabular-nums">
                {counts[one] >= 100 ? '99+' : counts[one]}
              </span>
            )}
          </button>
        ))}
      </fieldset>
      <p role="alert" class="mb-3 text-danger empty:hidden">
        {failed && followUpWords.failed}
      </p>
      {here === null ? (
        !failed && <div class="skeleton h-40" role="status" aria-label={followUpWords.loading} />
      ) : here.rows.length === 0 ? (
        <p class="rounded-card border bg-surface p-5 text-muted">
          {followUpWords.lists[list].none}
        </p>
      ) : (
        <ul
          class="divide-y rounded-card border bg-surface px-4"
          aria-label={followUpWords.followUps}
        >
          {here.rows.map((row) => (
            <li key={row.followUpId}>
              <FollowUpItem desk={desk} one={row}>
                <a
                  class="font-medium text-accent underline-offset-2 hover:underline"
                  href={`/console/c/${row.conversationId}`}
                >
                  <bdi>{shopperName({ name: row.shopper ?? undefined })}</bdi>
                </a>
              </FollowUpItem>
            </li>
          ))}
        </ul>
      )}
      {here?.next && (
        <button class="button mt-4" type="button" onClick={() => here.next && void more(here.next)}>
          {followUpWords.showMore}
        </button>
      )}
    </div>
  );
};
