import type { Money } from '@aisle/protocol';
import { locale as ownLocale } from '../language/current.ts';

/** Decimals of a currency by ISO 4217: EUR 2, JPY 0, KWD 3. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** The amount as an exact decimal text, so that no large sum passes through binary fractions. */
const decimalText = (amount: number, decimals: number): `${number}` => {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? digits : `${whole}.${digits.slice(-decimals)}`;
  return `${sign}${text}` as `${number}`;
};

/** A price as people write it where `locale` is spoken; without a locale, the agent's own. */
export const formatMoney = ({ amount, currency }: Money, locale = ownLocale): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    decimalText(amount, decimalsOf(currency)),
  );
