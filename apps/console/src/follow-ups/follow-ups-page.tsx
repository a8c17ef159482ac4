import type { FollowUpList } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { shopperName } from '../people/shopper-name.ts';
import { PagedRows } from '../report/paged-rows.tsx';
import { usePages } from '../report/use-pages.ts';
import { FollowUpItem } from './follow-up-item.tsx';
import { followUpWords } from './words.ts';

const LISTS: readonly FollowUpList[] = ['mine', 'overdue', 'all', 'settled'];

/** What the store owes its shoppers: one's own, what is overdue, and all of it. */
export default ({ desk }: { desk: Desk }) => {
  const { followUps } = desk;
  const [asked, setAsked] = useState<{ list: FollowUpList }>({ list: 'mine' });
  const pages = usePages(followUps.list, asked, followUps.moved);
  const counts = followUps.counts.value;
  const { list } = asked;
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
            onClick={() => setAsked({ list: one })}
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
      <PagedRows
        pages={pages}
        words={followUpWords}
        name={followUpWords.followUps}
        none={followUpWords.lists[list].none}
        class="divide-y rounded-card border bg-surface px-4"
        draw={(row) => (
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
        )}
      />
    </div>
  );
};
