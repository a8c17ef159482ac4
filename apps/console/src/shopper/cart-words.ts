import type { CartChange, ChosenOption, Money } from '@aisle/protocol';
import { shopperWords } from './words.ts';

/** The choices of a variant as one short line: `M, oatmeal`. */
export const optionWords = (options: readonly ChosenOption[]): string =>
  options.map((option) => option.value).join(shopperWords.apart);

/** A line by its product and variant: `Merino crew sweater, M, oatmeal`. */
export const lineWords = (line: { name: string; options: readonly ChosenOption[] }): string =>
  line.options.length === 0
    ? line.name
    : `${line.name}${shopperWords.apart}${optionWords(line.options)}`;

/** One change of the cart as a sentence an agent can read at a glance and hear. */
export const changeWords = (change: CartChange, price: (money: Money) => string): string => {
  switch (change.kind) {
    case 'line_added':
      return shopperWords.added(lineWords(change.line));
    case 'line_removed':
      return shopperWords.removed(lineWords(change.line));
    case 'quantity':
      return shopperWords.quantityChanged(change.line.name, change.from, change.to);
    case 'price':
      return shopperWords.priceChanged(change.line.name, price(change.from), price(change.to));
    case 'code_applied':
      return shopperWords.codeApplied(change.code);
    case 'code_removed':
      return shopperWords.codeRemoved(change.code);
    case 'currency':
      return shopperWords.currencyChanged(change.from, change.to);
  }
};

/** Keys of the lines that a report changed and that are still in the cart: these glow once. */
export const changedKeys = (changes: readonly CartChange[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) =>
      'line' in change && change.kind !== 'line_removed' ? [change.line.key] : [],
    ),
  );
