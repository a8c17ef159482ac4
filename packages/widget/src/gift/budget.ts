import type { Money } from '@aisle/protocol';
import { decimalsOf } from '../cards/money.ts';

/** The amount as she would type it: `80.00`. */
export const typedBudget = ({ amount, currency }: Money): string => {
  const decimals = decimalsOf(currency);
  return (amount / 10 ** decimals).toFixed(decimals);
};

/**
 * `80`, `80,50`, `€ 80.50` or `٨٠` in a currency; null for nothing, undefined where it is no
 * amount. Three digits behind a point may be thousands: that is asked again rather than guessed.
 */
export const readBudget = (typed: string, currency: string): Money | null | undefined => {
  const plain = typed
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[\s\p{Sc}]|[a-z]{3}/giu, '')
    .replace(/[,٫]/, '.');
  if (plain === '') return typed.trim() === '' ? null : undefined;
  const decimals = decimalsOf(currency);
  const [, whole, cents = ''] = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(plain) ?? [];
  if (whole === undefined || cents.length > decimals) return undefined;
  return { amount: Number(whole + cents.padEnd(decimals, '0')), currency };
};
