import type { Money } from '@aisle/protocol';

const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(
  ' ',
);
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** Decimals of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number => {
  if (NO_DECIMALS.includes(currency)) return 0;
  return THREE_DECIMALS.includes(currency) ? 3 : 2;
};

/** An ISO 4217 code as shops write it, or null. */
export const readCurrency = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : null;

/** An amount a shop tells in minor units, as a whole number or as its digits; else null. */
export const moneyFromMinor = (value: unknown, currency: string): Money | null => {
  const amount = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(amount) ? { amount: amount as number, currency } : null;
};

/**
 * An amount a shop tells in major units (`84`, `"84.00"`, `8.999`), rounded half-even once and
 * never passed through a float's arithmetic; null where it is not a plain decimal number.
 */
export const moneyFromDecimal = (value: unknown, currency: string): Money | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const parts = /^(-?)(\d{1,15})(?:\.(\d*))?$/.exec(String(value).trim());
  if (!parts) return null;
  const decimals = decimalsOf(currency);
  const fraction = parts[3] ?? '';
  const whole = Number(`${parts[2]}${fraction.slice(0, decimals).padEnd(decimals, '0')}`);
  const amount = whole + (roundsUp(fraction.slice(decimals), whole) ? 1 : 0);
  return moneyFromMinor(parts[1] === '-' && amount !== 0 ? -amount : amount, currency);
};

/**
 * An amount a shop tells in whole steps of its own scale (8400 at scale 2 is 84), whatever the
 * currency's own decimals are: Shopify counts yen in hundredths, WooCommerce names its scale.
 */
export const moneyFromScaled = (value: unknown, scale: number, currency: string): Money | null => {
  const parts = /^(-?)(\d{1,15})$/.exec(String(value));
  if (!parts || !Number.isInteger(scale) || scale < 0 || scale > 8) return null;
  const digits = (parts[2] ?? '').padStart(scale + 1, '0');
  const point = digits.length - scale;
  return moneyFromDecimal(`${parts[1]}${digits.slice(0, point)}.${digits.slice(point)}`, currency);
};

/** `{amount, currency}` as our own model writes money. */
export const readMoney = (value: unknown): Money | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { amount, currency } = value as Record<string, unknown>;
  const known = readCurrency(currency);
  return known ? moneyFromMinor(amount, known) : null;
};

const roundsUp = (rest: string, whole: number): boolean => {
  const half = /^50*$/.test(rest);
  return half ? whole % 2 === 1 : rest.charAt(0) >= '5';
};
