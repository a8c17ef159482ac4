import type { ReportRow } from '@aisle/protocol';
import { WithParts } from '../language/with-parts.tsx';
import { formatMoney } from '../money/format-money.ts';
import { STATUS } from '../orders/order-words.ts';
import { StandingBadge } from '../orders/standing-badge.tsx';
import { dateWords } from '../time/time-words.ts';
import { evidenceWords } from './report-words.ts';
import { reportWords } from './words.ts';

/** An order behind a figure, with why it counts and the way to its conversation. */
export const OrderRow = ({ row }: { row: ReportRow }) => {
  const money = (amount: number) => formatMoney({ amount, currency: row.currency });
  const parts: [string, number, number][] = [
    [reportWords.figures.direct, row.directGross, row.directRefunded],
    [reportWords.figures.influenced, row.influencedGross, row.influencedRefunded],
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
          {row.shopper ? (
            <WithParts
              words={reportWords.dateAndShopper}
              parts={{ date: dateWords(row.placedAt), shopper: <bdi>{row.shopper}</bdi> }}
            />
          ) : (
            dateWords(row.placedAt)
          )}
        </p>
        <p class="mt-1 break-words">{evidenceWords(row).join(' · ')}</p>
        {row.conversationId && (
          <a
            class="mt-1 inline-block font-medium text-accent underline"
            href={`/console/c/${row.conversationId}`}
          >
            {reportWords.openConversation}
          </a>
        )}
      </div>
      <dl class="grid flex-none grid-cols-[auto_auto] content-start gap-x-4 gap-y-0.5 tabular-nums">
        <dt class="text-muted">{reportWords.order}</dt>
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
