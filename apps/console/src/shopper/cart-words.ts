import type { CartChange, ChosenOption, Money } from '@aisle/protocol';

/** The choices of a variant as one short line: `M, oatmeal`. */
export const optionWords = (options: readonly ChosenOption[]): string =>
  options.map((option) => option.value).join(', ');

const named = (line: { name: string; options: readonly ChosenOption[] }): string =>
  line.options.length === 0 ? line.name : `${line.name}, ${optionWords(line.options)}`;

/** One change of the cart as a sentence an agent can read at a glance and hear. */
export const changeWords = (change: CartChange, price: (money: Money) => string): string => {
  switch (change.kind) {
    case 'line_added':
      return `Added ${named(change.line)}`;
    case 'line_removed':
      return `Removed ${named(change.line)}`;
    case 'quantity':
      return `Quantity of ${change.line.name} ${change.from} → ${change.to}`;
    case 'price':
      return `Price of ${change.line.name} ${price(change.from)} → ${price(change.to)}`;
    case 'code_applied':
      return `Code ${change.code} applied`;
    case 'code_removed':
      return `Code ${change.code} removed`;
    case 'currency':
      return `Currency ${change.from} → ${change.to}`;
  }
};

/** Keys of the lines that a report changed and that are still in the cart: these glow once. */
export const changedKeys = (changes: readonly CartChange[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) =>
      'line' in change && change.kind !== 'line_removed' ? [change.line.key] : [],
    ),
  );
