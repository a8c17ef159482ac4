import type { ReportRow } from '@aisle/protocol';
import { Download, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatMoney } from '../money/format-money.ts';
import { STATUS } from '../orders/order-words.ts';
import { StandingBadge } from '../orders/standing-badge.tsx';
import { dateWords } from '../time/words.ts';
import type { ListState, Report } from './report.ts';
import { evidenceWords } from './report-words.ts';

type Props = { list: ListState; report: Report };

/** The orders behind a figure, each with why it counts and the way to its conversation. */
export const OrdersList = ({ list, report }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place to be
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [list.asked]);
  return (
    <section aria-label="Orders behind the figure" class="min-w-0">
      <div class="mb-2 flex flex-wrap items-center gap-2">
        <h2 ref={heading} tabIndex={-1} class="heading min-w-0 flex-1 break-words outline-none">
          <bdi>{list.asked.name}</bdi>
        </h2>
        <a class="button" href={report.csvOf(list.asked)} download>
          <Download size={16} aria-hidden="true" />
          CSV
        </a>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label="Close the list"
          onClick={report.close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul class="divide-y overflow-hidden rounded-card border bg-surface" aria-label="Orders">
        {list.rows.map((row) => (
          <Row key={`${row.platform} ${row.orderId} ${row.conversationId}`} row={row} />
        ))}
        {list.busy && (
          <li class="p-3" role="status" aria-label="Loading orders">
            <span class="skeleton block h-10" />
          </li>
        )}
        {!list.busy && list.rows.length === 0 && !list.refusal && (
          <li class="p-3 text-13 text-muted">No order is behind this figure any more.</li>
        )}
      </ul>
      {list.refusal && (
        <p class="mt-2 text-13 text-danger" role="alert">
          The orders did not come.{' '}
          <button
            type="button"
            class="font-medium underline"
            onClick={() => (list.rows.length > 0 ? void report.more() : report.open(list.asked))}
          >
            Try again
          </button>
        </p>
      )}
      {list.more && !list.refusal && (
        <button type="button" class="button mt-3" onClick={() => void report.more()}>
          Show more
        </button>
      )}
    </section>
  );
};

const Row = ({ row }: { row: ReportRow }) => {
  const money = (amount: number) => formatMoney({ amount, currency: row.currency });
  const parts: [string, number, number][] = [
    ['Direct', row.directGross, row.directRefunded],
    ['Influenced', row.influencedGross, row.influencedRefunded],
  ];
  return (
    <li class="flex flex-wrap gap-x-6 gap-y-2 px-4 py-3 text-13">
      <div class="min-w-52 flex-1">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi class="font-medium break-words">{row.number}</bdi>
          <span class="text-muted">{STATUS[row.status]}</span>
          <StandingBadge standing={row.standing} />
        </p>
        <p class="text-muted">
          {dateWords(row.placedAt)}
          {row.shopper && (
            <>
              {', '}
              <bdi>{row.shopper}</bdi>
            </>
          )}
        </p>
        <p class="mt-1 break-words">{evidenceWords(row).join(' · ')}</p>
        {row.conversationId && (
          <a
            class="mt-1 inline-block font-medium text-accent underline"
            href={`/console/c/${row.conversationId}`}
          >
            Open the conversation
          </a>
        )}
      </div>
      <dl class="grid flex-none grid-cols-[auto_auto] content-start gap-x-4 gap-y-0.5 tabular-nums">
        <dt class="text-muted">Order</dt>
        <dd class="text-end">{money(row.total)}</dd>
        {parts.map(([name, gross, refunded]) =>
          gross > 0 ? (
            <div key={name} class="contents">
              <dt class="text-muted">{name}</dt>
              <dd class="text-end font-medium">
                {money(gross - refunded)}
                {refunded > 0 && (
                  <span class="block text-12 font-normal text-muted">
                    {money(gross)} − {money(refunded)}
                  </span>
                )}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </li>
  );
};
