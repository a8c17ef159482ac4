import type { Lift } from './lift.ts';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A share, such as `4.2%`. */
export const percentWords = (share: number): string => percent.format(share);

const points = new Intl.NumberFormat('en', {
  ...{ maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' },
});
const pointsWords = (share: number): string => points.format(share * 100).replace('-', '−');

/** What the comparison says, honestly. */
export const liftWords = (lift: Lift | null): string => {
  if (!lift) return 'Nobody to compare with yet.';
  const { difference, low, high, clear } = lift;
  const range = `between ${pointsWords(low)} and ${pointsWords(high)}`;
  if (!clear) return `Too few to tell: the difference lies ${range} points.`;
  const size = pointsWords(Math.abs(difference)).slice(1);
  return `${size} points ${difference > 0 ? 'more' : 'fewer'} ordered (${range}).`;
};
