import type { CartReason } from '@aisle/cart';
import type { Money, OfferedLine, Product } from '@aisle/protocol';

/** A line of a bundle as the catalogue knows it now. */
export type LineNow = {
  line: OfferedLine;
  /** Pieces of what was offered that can be had. */
  here: number;
  price: Money;
  /** The price it was offered for, where that has changed. */
  before?: Money;
  /** Why not all of it. */
  reason?: CartReason;
};

const samePrice = (one: Money, other: Money): boolean =>
  one.amount === other.amount && one.currency === other.currency;

/** Until the catalogue has answered the line is as it was offered. */
export const lineNow = (line: OfferedLine, product: Product | undefined): LineNow => {
  const { quantity, unitPrice, ref } = line;
  if (!product) return { line, here: quantity, price: unitPrice };
  const variant = product.variants.find(({ variantId }) => variantId === ref.variantId);
  if (!variant) return { line, here: 0, price: unitPrice, reason: 'variant_unavailable' };
  const { price, availability, stock = quantity } = variant;
  const now = { line, price, ...(!samePrice(price, unitPrice) && { before: unitPrice }) };
  if (availability === 'OutOfStock' || stock === 0)
    return { ...now, here: 0, reason: 'out_of_stock' };
  if (stock < quantity) return { ...now, here: stock, reason: 'not_enough_stock' };
  return { ...now, here: quantity };
};

/** Of all that can be had; undefined where that is nothing, or in several currencies. */
export const totalOf = (lines: readonly LineNow[]): Money | undefined => {
  const had = lines.filter(({ here }) => here > 0);
  const currency = had[0]?.price.currency;
  if (currency === undefined || had.some(({ price }) => price.currency !== currency))
    return undefined;
  return { amount: had.reduce((sum, { here, price }) => sum + here * price.amount, 0), currency };
};
