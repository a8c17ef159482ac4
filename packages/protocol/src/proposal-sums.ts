import type { Money } from './money.ts';
import type { ProposedChange } from './proposal.ts';

type Sum = { money: Money; times: number };

const sumsOf = (change: ProposedChange): Sum[] => {
  switch (change.kind) {
    case 'add':
      return [{ money: change.line.unitPrice, times: change.line.quantity }];
    case 'set_quantity':
      return [{ money: change.line.unitPrice, times: change.to - change.line.quantity }];
    case 'swap':
      return [
        { money: change.line.unitPrice, times: -change.line.quantity },
        { money: change.for.unitPrice, times: change.for.quantity },
      ];
    case 'remove':
      return [{ money: change.line.unitPrice, times: -change.line.quantity }];
    case 'gift':
      return change.wrap ? [{ money: change.wrap.unitPrice, times: change.wrap.quantity }] : [];
    default:
      return [];
  }
};

/**
 * What a proposal adds to the price of the goods, in minor units of `currency`, before any code.
 * null: something of it is priced in another currency, and currencies are never summed.
 */
export const goodsDelta = (changes: readonly ProposedChange[], currency: string): number | null => {
  const sums = changes.flatMap(sumsOf);
  return sums.every(({ money }) => money.currency === currency)
    ? sums.reduce((all, { money, times }) => all + money.amount * times, 0)
    : null;
};

/** What the proposed code takes off goods of this price, as far as it can be told beforehand. */
export const codeWorth = (changes: readonly ProposedChange[], goods: number): number => {
  const percent = changes.find((change) => change.kind === 'apply_code')?.offered.percent ?? 0;
  return Math.round((Math.max(0, goods) * percent) / 100);
};
