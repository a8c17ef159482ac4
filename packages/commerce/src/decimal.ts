import type { Money } from '@aisle/protocol';
import { minorDigits } from './search/money.ts';

const written = /^([+-]?)(\d{1,15})(?:\.(\d{1,15}))?$/;

/**
 * A decimal amount as a shop writes it (`"89.90"`, `14800`, `"27.250"`) in whole minor units, never
 * through a float. Digits that the currency does not have are rounded half-even, once. null for what
 * is no amount of a known currency.
 */
export function fromDecimal(amount: string | number, currency: string): Money | null {
  const parts = written.exec(String(amount).trim());
  if (!parts || !/^[A-Z]{3}$/.test(currency)) return null;
  const [, sign, whole = '0', fraction = ''] = parts;
  const digits = minorDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const minor = Number(kept + roundUp(kept, fraction.slice(digits)));
  if (!Number.isSafeInteger(minor)) return null;
  // No minus zero: it is not equal to zero in comparisons of tests and caches.
  return { amount: sign === '-' && minor !== 0 ? -minor : minor, currency };
}

function roundUp(kept: bigint, rest: string): bigint {
  const half = `5${'0'.repeat(Math.max(rest.length - 1, 0))}`;
  if (rest === '' || rest < half) return 0n;
  return rest > half || kept % 2n === 1n ? 1n : 0n;
}

/** The other way: `{ amount: 27250, currency: 'KWD' }` is `"27.250"`. */
export function toDecimal({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `part` of an amount, rounded half-even: a piece's share of a line. */
export function divideEvenly(amount: number, pieces: number): number {
  const whole = Math.floor(amount / pieces);
  const rest = amount - whole * pieces;
  if (rest * 2 === pieces) return whole % 2 === 0 ? whole : whole + 1;
  return rest * 2 > pieces ? whole + 1 : whole;
}
