import type { ByStanding, Conversion, CurrencyReport } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { formatMoney } from '../money/format-money.ts';
import { shareWords } from '../service/service-words.ts';
import { numberWords } from './number-words.ts';
import type { Asked } from './report.ts';
import { reportWords } from './words.ts';

type Props = {
  shown: CurrencyReport;
  conversion: Conversion;
  onOpen: (asked: Asked) => void;
};

/** How often a chat leads to an order, and how those orders and their customers compare. */
export const SalesCards = (props: Props) => (
  <div class="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
    <ConversionCard {...props} />
    <AverageCard {...props} />
    <ReturnsCard {...props} />
    <CustomersCard {...props} />
  </div>
);

const bothOf = ({ verified, reported }: ByStanding) => ({
  orders: verified.orders + reported.orders,
  gross: verified.gross + reported.gross,
  refunded: verified.refunded + reported.refunded,
});

type CardProps = { name: string; counts: string; children: ComponentChildren };

const Card = ({ name, counts, children }: CardProps) => (
  <section class="flex flex-col rounded-card border bg-surface p-4" aria-label={name}>
    <h2 class="heading">{name}</h2>
    {children}
    <p class="mt-auto pt-3 text-12 text-balance text-muted">{counts}</p>
  </section>
);

type FigureProps = {
  /** Whose it is: `With chat`. */
  name: string;
  value: string;
  beside: string;
  /** The first of a card is written large. */
  large?: boolean;
  disabled: boolean;
  onOpen: () => void;
};

/** A figure that opens its orders. */
const Figure = ({ name, value, beside, large = false, disabled, onOpen }: FigureProps) => (
  <button
    type="button"
    class="-mx-2 mt-1 rounded-control px-2 py-1 text-start tabular-nums hover:bg-sunken disabled:hover:bg-transparent"
    disabled={disabled}
    onClick={onOpen}
  >
    <span class="block text-13 text-muted">{name}</span>
    <span class={`block leading-tight font-semibold break-words ${large ? 'text-24' : 'text-16'}`}>
      {value}
    </span>
    <span class="block text-13 text-muted">{beside}</span>
    <span class="sr-only">{reportWords.showOrders}</span>
  </button>
);

const ConversionCard = ({ shown, conversion, onOpen }: Props) => {
  const { conversations, ordered, days } = conversion;
  return (
    <Card name={reportWords.conversion} counts={reportWords.conversionCounts(days)}>
      <p class="mt-1 text-13 text-muted">{reportWords.ledToOrder}</p>
      <p class="text-24 leading-tight font-semibold tabular-nums">
        {shareWords(ordered, conversations)}
      </p>
      <p class="text-13 text-muted tabular-nums">
        {reportWords.ofConversations(numberWords(ordered), conversations)}
      </p>
      <Figure
        name={reportWords.paidIn(shown.currency)}
        value={numberWords(shown.converted)}
        beside={reportWords.conversationUnit(shown.converted)}
        disabled={shown.converted === 0}
        onOpen={() => onOpen({ figure: 'converted', name: reportWords.convertedList })}
      />
    </Card>
  );
};

const SIDES = [
  ['with_chat', 'withChat'],
  ['without_chat', 'withoutChat'],
] as const;

const AverageCard = ({ shown, onOpen }: Props) => {
  const mean = ({ orders, gross }: { orders: number; gross: number }) =>
    orders === 0
      ? '–'
      : formatMoney({ amount: Math.round(gross / orders), currency: shown.currency });
  return (
    <Card name={reportWords.average} counts={reportWords.averageCounts}>
      {SIDES.map(([figure, key]) => {
        const sold = bothOf(shown[key]);
        return (
          <Figure
            key={figure}
            large={key === 'withChat'}
            name={reportWords.sides[key]}
            value={mean(sold)}
            beside={reportWords.orders(sold.orders)}
            disabled={sold.orders === 0}
            onOpen={() => onOpen({ figure, name: reportWords.figures[key] })}
          />
        );
      })}
    </Card>
  );
};

const ReturnsCard = ({ shown, onOpen }: Props) => (
  <Card name={reportWords.returns} counts={reportWords.returnsCounts}>
    {SIDES.map(([figure, key]) => {
      const { orders, gross, refunded } = bothOf(shown[key]);
      const returned = shown.returned[key];
      const money = formatMoney({ amount: refunded, currency: shown.currency });
      return (
        <Figure
          key={figure}
          large={key === 'withChat'}
          name={reportWords.sides[key]}
          value={shareWords(returned, orders)}
          beside={reportWords.returned(returned, money, shareWords(refunded, gross))}
          disabled={returned === 0}
          onOpen={() => onOpen({ figure, only: 'returned', name: reportWords.returnsOf[key] })}
        />
      );
    })}
  </Card>
);

const CustomersCard = ({ shown, onOpen }: Props) => {
  const { all, chatted } = shown.customers;
  const money = (amount: number | null) =>
    amount === null ? '–' : formatMoney({ amount, currency: shown.currency });
  return (
    <Card name={reportWords.lifetime} counts={reportWords.lifetimeCounts}>
      <Figure
        large
        name={reportWords.everyCustomer}
        value={money(all.median)}
        beside={reportWords.customers(all.customers, money(all.mean))}
        disabled={all.customers === 0}
        onOpen={() => onOpen({ figure: 'all', only: 'customers', name: reportWords.customersList })}
      />
      <p class="mt-1 text-13 text-muted">{reportWords.chattedBefore}</p>
      <p class="text-16 leading-tight font-semibold tabular-nums">{money(chatted.median)}</p>
      <p class="text-13 text-muted tabular-nums">
        {reportWords.customers(chatted.customers, money(chatted.mean))}
      </p>
    </Card>
  );
};
