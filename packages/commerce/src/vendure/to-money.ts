import type { Money } from '@aisle/protocol';
import { fromDecimal } from '../decimal.ts';
import { ShopError } from '../port.ts';

/**
 * Vendure's whole numbers have as many decimals as its money strategy says, two by default for yen
 * and dinars alike; ours have the currency's own.
 */
export function toMoney(amount: number, currency: string, precision: number): Money {
  const digits = String(Math.abs(amount)).padStart(precision + 1, '0');
  const at = digits.length - precision;
  const decimal = precision === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  const money = fromDecimal(amount < 0 ? `-${decimal}` : decimal, currency);
  if (!money) throw new ShopError('unreadable', `Vendure answered no amount of ${currency}`);
  return money;
}
