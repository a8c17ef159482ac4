import { decimalsOf } from './format-money.ts';

/** Minor units of what was typed, such as `60` or `59,90`; null where it is no amount of the currency. */
export const parseAmount = (typed: string, currency: string): number | null => {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim());
  const decimals = decimalsOf(currency);
  const [, whole, fraction = ''] = match ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  return Number(`${whole}${fraction.padEnd(decimals, '0')}`);
};

/** The amount as it would be typed, such as `59.90`. */
export const amountText = (amount: number, currency: string): string => {
  const decimals = decimalsOf(currency);
  return (amount / 10 ** decimals).toFixed(decimals).replace(/\.0+$/, '');
};
