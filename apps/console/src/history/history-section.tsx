import type { EarlierConversation, Spend } from '@aisle/protocol';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { formatMoney } from '../money/format-money.ts';
import { BaseContext, conversationPath } from '../practice/base.ts';
import { Section } from '../shopper/section.tsx';
import { agoWords, dateWords } from '../time/time-words.ts';
import { createShopperHistory } from './shopper-history.ts';
import { historyWords } from './words.ts';

/** What she has been to the store before: orders and their worth, and earlier chats. */
export const HistorySection = ({ desk }: { desk: Desk }) => {
  const conversationId = desk.thread.value?.conversationId;
  const history = useMemo(
    () => (conversationId ? createShopperHistory(desk.client, conversationId) : null),
    [desk.client, conversationId],
  );
  useEffect(() => () => history?.stop(), [history]);
  const state = history?.state.value;
  if (!history || !state) return null;
  return (
    <Section name={historyWords.earlier}>
      {state.at === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label={historyWords.loading} />
      )}
      {state.at === 'failed' && (
        <p class="text-13 text-muted" role="status">
          {historyWords.notRead}{' '}
          <button type="button" class="font-medium text-accent underline" onClick={history.reload}>
            {historyWords.tryAgain}
          </button>
        </p>
      )}
      {state.at === 'there' && (
        <>
          <dl class="mb-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-13">
            <dt class="text-muted">{historyWords.since}</dt>
            <dd class="text-end tabular-nums">{dateWords(state.firstSeenAt)}</dd>
            {state.spend.map((spend) => (
              <Spent key={spend.net.currency} spend={spend} />
            ))}
          </dl>
          {state.conversations.length === 0 ? (
            <p class="text-13 text-muted">{historyWords.first}</p>
          ) : (
            <ul class="-mx-2" aria-label={historyWords.earlier}>
              {state.conversations.map((one) => (
                <Earlier key={one.conversationId} one={one} now={desk.now.value} />
              ))}
            </ul>
          )}
          {state.more && (
            <button type="button" class="button mt-2" onClick={() => void history.loadMore()}>
              {historyWords.more}
            </button>
          )}
        </>
      )}
    </Section>
  );
};

const Spent = ({ spend: { orders, reported, gross, net } }: { spend: Spend }) => (
  <>
    <dt class="text-muted">{historyWords.orders(orders)}</dt>
    <dd class="text-end tabular-nums">
      <span class="font-medium">{formatMoney(net)}</span>
      {gross.amount !== net.amount && (
        <span class="block text-12 text-muted">{historyWords.cameBack(formatMoney(gross))}</span>
      )}
      {reported > 0 && (
        <span class="block text-12 text-muted">{historyWords.onlyReported(reported)}</span>
      )}
    </dd>
  </>
);

const Earlier = ({ one, now }: { one: EarlierConversation; now: number }) => (
  <li>
    <a
      class="flex items-baseline gap-2 rounded-control px-2 py-1.5 text-13 hover:bg-sunken"
      href={conversationPath(useContext(BaseContext), one.conversationId)}
    >
      <span class="at-start min-w-0 flex-1 truncate" dir="auto">
        {one.last?.preview || historyWords.nothing}
      </span>
      <span class="flex-none text-12 text-muted tabular-nums">
        {historyWords.statusSince(historyWords.status[one.status], agoWords(one.updatedAt, now))}
      </span>
    </a>
  </li>
);
