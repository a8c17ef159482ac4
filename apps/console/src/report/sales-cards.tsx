import type { ByStanding, Conversion, CurrencyReport } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { formatMoney } from '../money/format-money.ts';
import { shareWords } from '../service/service-words.ts';
import type { Asked } from './report.ts';
import { dayWords, orderWords } from './report-words.ts';

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
    <span class="sr-only">. Show the orders.</span>
  </button>
);

const ConversionCard = ({ shown, conversion, onOpen }: Props) => {
  const { conversations, ordered, days } = conversion;
  return (
    <Card
      name="Conversion"
      counts={`Conversations in which the shopper first wrote in these days and whose order came within ${dayWords(days)}. Visitors who never wrote are not counted anywhere, so nobody can say what share of them ordered.`}
    >
      <p class="mt-1 text-13 text-muted">Led to an order</p>
      <p class="text-24 leading-tight font-semibold tabular-nums">
        {shareWords(ordered, conversations)}
      </p>
      <p class="text-13 text-muted tabular-nums">{`${ordered} of ${conversations} conversations`}</p>
      <Figure
        name={`Paid in ${shown.currency}`}
        value={`${shown.converted}`}
        beside={shown.converted === 1 ? 'conversation' : 'conversations'}
        disabled={shown.converted === 0}
        onOpen={() => onOpen({ figure: 'converted', name: 'Orders that followed conversations' })}
      />
    </Card>
  );
};

const SIDES = [
  ['With chat', 'with_chat', 'withChat'],
  ['Without chat', 'without_chat', 'withoutChat'],
] as const;

const AverageCard = ({ shown, onOpen }: Props) => {
  const mean = ({ orders, gross }: { orders: number; gross: number }) =>
    orders === 0
      ? '–'
      : formatMoney({ amount: Math.round(gross / orders), currency: shown.currency });
  return (
    <Card
      name="Average order"
      counts="Order totals before refunds, by the number of orders. Who chats may buy differently anyway: the difference is not what the chat has earned."
    >
      {SIDES.map(([name, figure, key]) => {
        const sold = bothOf(shown[key]);
        return (
          <Figure
            key={figure}
            large={key === 'withChat'}
            name={name}
            value={mean(sold)}
            beside={orderWords(sold.orders)}
            disabled={sold.orders === 0}
            onOpen={() => onOpen({ figure, name: `Orders ${name.toLowerCase()}` })}
          />
        );
      })}
    </Card>
  );
};

const ReturnsCard = ({ shown, onOpen }: Props) => (
  <Card
    name="Returns"
    counts="Orders of these days for which something was paid back, whenever that was, and the money: its share of what all of them came to."
  >
    {SIDES.map(([name, figure, key]) => {
      const { orders, gross, refunded } = bothOf(shown[key]);
      const returned = shown.returned[key];
      const money = formatMoney({ amount: refunded, currency: shown.currency });
      return (
        <Figure
          key={figure}
          large={key === 'withChat'}
          name={name}
          value={shareWords(returned, orders)}
          beside={`${orderWords(returned)}, ${money} (${shareWords(refunded, gross)})`}
          disabled={returned === 0}
          onOpen={() => onOpen({ figure, only: 'returned', name: `Returns ${name.toLowerCase()}` })}
        />
      );
    })}
  </Card>
);

const CustomersCard = ({ shown, onOpen }: Props) => {
  const { all, chatted } = shown.customers;
  const money = (amount: number | null) =>
    amount === null ? '–' : formatMoney({ amount, currency: shown.currency });
  const customers = (count: number) => (count === 1 ? '1 customer' : `${count} customers`);
  return (
    <Card
      name="Customer lifetime value"
      counts="What customers who ordered in these days have paid since their first order we know, net of refunds: the middle one, and the mean. Guests and orders from before the shop was connected are not in it."
    >
      <Figure
        large
        name="Every customer the shop knows"
        value={money(all.median)}
        beside={`${customers(all.customers)}, on average ${money(all.mean)}`}
        disabled={all.customers === 0}
        onOpen={() => onOpen({ figure: 'all', only: 'customers', name: 'Orders of customers' })}
      />
      <p class="mt-1 text-13 text-muted">Those who have chatted before an order</p>
      <p class="text-16 leading-tight font-semibold tabular-nums">{money(chatted.median)}</p>
      <p class="text-13 text-muted tabular-nums">
        {`${customers(chatted.customers)}, on average ${money(chatted.mean)}`}
      </p>
    </Card>
  );
};
