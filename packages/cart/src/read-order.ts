import type { Money, OrderClaim } from '@aisle/protocol';
import { moneyFromDecimal, readMoney } from './money.ts';
import { readOptions } from './normalise-cart.ts';
import { isFields, readKey, readLabel, readList, readQuantity } from './read-fields.ts';

const MOST_LINES = 200;

/**
 * An order as a page tells it, `{ id, number?, total, lines, codes? }`: a whitelist, for what else
 * it holds (who, where to, how paid) is nobody's business. Money is `{ amount, currency }` in minor
 * units or a decimal of the total's currency. Null where it is no order.
 */
export const readOrder = (told: unknown, platform: string): OrderClaim | null => {
  if (!isFields(told)) return null;
  const orderId = readKey(told.id);
  const total = readMoney(told.total) ?? moneyOf(told.total, readLabel(told.currency, 3) ?? '');
  if (!orderId || !total) return null;
  const number = readLabel(told.number);
  const lines = readList(told.lines).flatMap((line) => readLine(line, platform, total.currency));
  const codes = readList(told.codes).flatMap(
    (one) => readLabel(isFields(one) ? one.code : one) ?? [],
  );
  return {
    orderId,
    ...(number && { number }),
    total,
    lines: lines.slice(0, MOST_LINES),
    codes: codes.slice(0, 20),
  };
};

const readLine = (
  line: unknown,
  platform: string,
  currency: string,
): OrderClaim['lines'][number][] => {
  if (!isFields(line)) return [];
  const productId = readKey(line.productId);
  const name = readLabel(line.name);
  const quantity = readQuantity(line.quantity);
  const unitPrice = moneyOf(line.unitPrice, currency);
  if (!productId || !name || !quantity || unitPrice?.currency !== currency) return [];
  const variantId = readKey(line.variantId);
  const sku = readKey(line.sku);
  const ref = {
    platform: readKey(line.platform, 40) ?? platform,
    productId,
    ...(variantId && { variantId }),
    ...(sku && { sku }),
  };
  return [{ ref, name, options: readOptions(line.options), quantity, unitPrice }];
};

const moneyOf = (value: unknown, currency: string): Money | null =>
  isFields(value) ? readMoney(value) : currency ? moneyFromDecimal(value, currency) : null;
