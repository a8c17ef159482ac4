import { type ChoiceKept, type Order, type Season, seasonOf } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { moneyIn } from '../cards/money.ts';
import type { Child } from '../dom/nodes.ts';
import type { OrderWords } from '../words/words.ts';

type Props = {
  orders: readonly Order[];
  words: OrderWords['season'];
  money: ReturnType<typeof moneyIn>;
  /** Milliseconds since 1970. */
  now: number;
};

const valuesOf = (values: readonly ChoiceKept[]): string =>
  values
    .filter(({ kept }) => kept > 0)
    .map(({ value, kept }) => `${value} × ${kept}`)
    .join(', ');

const factsOf = (season: Season, { words, money }: Omit<Props, 'orders' | 'now'>) =>
  [
    [words.orders, `${season.orders}`],
    [words.kept, `${season.kept}`],
    [words.returned, season.returned > 0 && `${season.returned}`],
    [words.spent, season.spent.map(money).join(', ')],
    [
      words.favourites,
      season.favourites.map(({ name, pieces }) => `${name} × ${pieces}`).join(', '),
    ],
    ...season.choices.map(({ name, values }) => [name, valuesOf(values)]),
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));

/** Her last twelve months with the shop, in a few figures, once she asks; nothing where there are none. */
export const SeasonNote = ({ orders, now, ...shown }: Props): Child => {
  const season = seasonOf(orders, now);
  const open = signal(false);
  return (
    season && (
      <div class="season">
        <button
          type="button"
          class="text-button"
          aria-expanded={() => open.value}
          onClick={({ currentTarget }: Event) => {
            open.value = !open.peek();
            // It stands last in a box that scrolls.
            (currentTarget as Element).nextElementSibling?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {shown.words.title}
        </button>
        {() =>
          open.value && (
            <dl>
              {factsOf(season, shown).map(([term, fact]) => [
                <dt dir="auto">{term}</dt>,
                <dd dir="auto">{fact}</dd>,
              ])}
            </dl>
          )
        }
      </div>
    )
  );
};
