import type { ByStanding, ReportFigure } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { StandingBadge } from '../orders/standing-badge.tsx';
import { reportWords } from './words.ts';

type Props = {
  name: string;
  figure: ReportFigure;
  earned: ByStanding;
  currency: string;
  definition: string;
  onOpen: (standing?: 'verified' | 'reported') => void;
};

/** One figure: net first, what it is made of below; each part opens its orders. */
export const FigureCard = ({ name, earned, currency, definition, onOpen }: Props) => {
  const money = (amount: number) => formatMoney({ amount, currency });
  const { verified, reported } = earned;
  const gross = verified.gross + reported.gross;
  const refunded = verified.refunded + reported.refunded;
  const orders = verified.orders + reported.orders;
  return (
    <section class="flex flex-col rounded-card border bg-surface p-4" aria-label={name}>
      <h2 class="heading">{name}</h2>
      <button
        type="button"
        class="-mx-2 mt-1 rounded-control px-2 py-1 text-start hover:bg-sunken disabled:hover:bg-transparent"
        disabled={orders === 0}
        onClick={() => onOpen()}
      >
        <span class="sr-only">{reportWords.label(name)}</span>
        <span class="block text-24 leading-tight font-semibold break-words tabular-nums">
          {money(gross - refunded)}
        </span>
        <span class="block text-13 text-muted tabular-nums">
          {refunded > 0
            ? reportWords.ordersRefunded(orders, money(gross), money(refunded))
            : reportWords.orders(orders)}
        </span>
        <span class="sr-only">{reportWords.showOrders}</span>
      </button>
      <dl class="mt-2 space-y-1 border-t pt-2 text-13 tabular-nums">
        {(['verified', 'reported'] as const).map((standing) => (
          <div key={standing} class="flex flex-wrap items-center justify-between gap-x-2">
            <dt>
              <StandingBadge standing={standing} />
            </dt>
            <dd class="ms-auto">
              <button
                type="button"
                class="min-h-6 rounded-control px-1 hover:underline disabled:no-underline"
                disabled={earned[standing].orders === 0}
                onClick={() => onOpen(standing)}
              >
                <span class="sr-only">
                  {reportWords.label(reportWords.byStanding[standing](name))}
                </span>
                {money(earned[standing].gross - earned[standing].refunded)}
                <span class="sr-only">{reportWords.fromOrders(earned[standing].orders)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p class="mt-auto pt-3 text-12 text-balance text-muted">{definition}</p>
    </section>
  );
};
