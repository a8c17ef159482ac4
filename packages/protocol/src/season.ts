import type { Money } from './money.ts';
import type { Order } from './order.ts';
import type { ProductRef } from './product.ts';

/** What became of one choice, `Size: M`, in whole pieces. */
export type ChoiceKept = { value: string; kept: number; returned: number };

/** A person's time with a shop, from the orders that are known. */
export type Season = {
  /** Orders that were not cancelled. */
  orders: number;
  /** Whole pieces she kept, and those that went back. */
  kept: number;
  returned: number;
  /** What she paid less what came back, by currency; currencies are never summed. */
  spent: Money[];
  /** What she kept most of, at most three; the newest name of each product. */
  favourites: { ref: ProductRef; name: string; pieces: number }[];
  /** By option in the shop's own words (`Size`), the values she kept most first, at most five each. */
  choices: { name: string; values: ChoiceKept[] }[];
};

const YEAR_MS = 365 * 86_400_000;
const FAVOURITES = 3;
const VALUES = 5;

type Line = Order['lines'][number];

/** How many pieces of it went back; of a refunded order, all. */
const returnedOf = ({ status }: Order, line: Line): number =>
  status === 'refunded' ? line.quantity : Math.min(line.returned, line.quantity);

const spentOn = (orders: readonly Order[]): Money[] =>
  [...Map.groupBy(orders, ({ currency }) => currency)].map(([currency, all]) => ({
    amount: all.reduce(
      (sum, { status, total, refunded }) =>
        sum + (status === 'refunded' ? 0 : total.amount - refunded.amount),
      0,
    ),
    currency,
  }));

/**
 * The last 365 days with a shop, counted from her orders, newest first: what she kept, what went
 * back, and which sizes and colours stayed. Null: none of them was placed in these days.
 *
 * @param now milliseconds since 1970
 */
export const seasonOf = (orders: readonly Order[], now: number): Season | null => {
  const counted = orders.filter(
    ({ placedAt, status }) => status !== 'cancelled' && placedAt > now - YEAR_MS && placedAt <= now,
  );
  if (counted.length === 0) return null;
  const favourites = new Map<string, Season['favourites'][number]>();
  const choices = new Map<string, Map<string, ChoiceKept>>();
  let [kept, returned] = [0, 0];
  for (const order of counted)
    for (const line of order.lines) {
      const back = returnedOf(order, line);
      const stayed = line.quantity - back;
      kept += stayed;
      returned += back;
      const known = favourites.get(line.ref.productId);
      if (known) known.pieces += stayed;
      else favourites.set(line.ref.productId, { ref: line.ref, name: line.name, pieces: stayed });
      for (const { name, value } of line.options) {
        const values = choices.get(name) ?? new Map<string, ChoiceKept>();
        const choice = values.get(value) ?? { value, kept: 0, returned: 0 };
        choices.set(name, values.set(value, choice));
        choice.kept += stayed;
        choice.returned += back;
      }
    }
  return {
    ...{ orders: counted.length, kept, returned, spent: spentOn(counted) },
    favourites: [...favourites.values()]
      .filter(({ pieces }) => pieces > 0)
      .sort((a, b) => b.pieces - a.pieces)
      .slice(0, FAVOURITES),
    choices: [...choices].map(([name, values]) => ({
      name,
      values: [...values.values()].sort((a, b) => b.kept - a.kept).slice(0, VALUES),
    })),
  };
};
