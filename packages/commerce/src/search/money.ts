import type { Money } from '@aisle/protocol';

/** ISO 4217's number of decimals, as Intl knows them. */
export const minorDigits = (currency: string): number => {
  const known = DIGITS.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  DIGITS.set(currency, digits);
  return digits;
};

// Making a number format costs more than a whole search otherwise.
const DIGITS = new Map<string, number>();

/** Thousandths of the currency's major unit: whole for every currency, and comparable to typing. */
export const toMilli = ({ amount, currency }: Money): number =>
  amount * 10 ** (3 - minorDigits(currency));
