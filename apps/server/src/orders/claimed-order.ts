import { type Money, type Order, type OrderClaim, ok, type Result, refuse } from '@aisle/protocol';

/** No order of a shop comes near it; sums of such stay whole numbers. */
const MOST = 1_000_000_000_000;

/** The order that her page tells of, as far as it can be one. Nothing of it is believed yet. */
export const claimedOrder = (claim: OrderClaim, platform: string, at: number): Result<Order> => {
  const { currency } = claim.total;
  const money = (amount: number): Money => ({ amount, currency });
  const prices = [claim.total, ...claim.lines.map(({ unitPrice }) => unitPrice)];
  if (prices.some((price) => price.currency !== currency))
    return refuse('invalid', 'an order has one currency');
  if (prices.some(({ amount }) => amount < 0)) return refuse('invalid', 'no price is negative');
  const lineTotals = claim.lines.map(({ unitPrice, quantity }) => unitPrice.amount * quantity);
  const subtotal = lineTotals.reduce((sum, amount) => sum + amount, 0);
  if (claim.total.amount > MOST || subtotal > MOST) return refuse('invalid', 'no order is so dear');
  return ok({
    platform,
    orderId: claim.orderId,
    number: claim.number ?? claim.orderId,
    placedAt: at,
    status: 'open',
    standing: 'reported',
    currency,
    lines: claim.lines.map((line, index) => ({
      ...line,
      lineId: String(index + 1),
      returned: 0,
      lineTotal: money(lineTotals[index] ?? 0),
    })),
    codes: claim.codes,
    subtotal: money(subtotal),
    discount: money(Math.max(0, subtotal - claim.total.amount)),
    shipping: money(0),
    total: claim.total,
    refunded: money(0),
    tracking: [],
  });
};
