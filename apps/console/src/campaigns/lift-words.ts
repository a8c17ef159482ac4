import { locale } from '../language/current.ts';
import type { Lift } from './lift.ts';
import { campaignsWords } from './words.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

/** A share, such as `4.2%`. */
export const percentWords = (share: number): string => percent.format(share);

const ONE_DECIMAL = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
const points = new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: 'exceptZero' });
const size = new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: 'never' });
const pointsWords = (share: number): string => points.format(share * 100).replace('-', '−');

/** What the comparison says, honestly. */
export const liftWords = (lift: Lift | null): string => {
  const { nobodyYet, tooFew, more, fewer } = campaignsWords.report;
  if (!lift) return nobodyYet;
  const { difference, low, high, clear } = lift;
  const range = [pointsWords(low), pointsWords(high)] as const;
  if (!clear) return tooFew(...range);
  return (difference > 0 ? more : fewer)(size.format(difference * 100), ...range);
};
