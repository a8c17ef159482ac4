import type { Money } from '../money.ts';
import type { Aftermath, Order } from '../orders/order.ts';

export const untouched = (): Aftermath => ({
  cancelled: false,
  parcels: [],
  refunds: [],
  returns: [],
});

export type OrderStatus = 'open' | 'shipped' | 'cancelled' | 'refunded';

/** An order as the merchant's programs read it: what was bought, by whom, and what became of it. */
export function describeOrder(order: Order) {
  const { token, recipient, lines, after = untouched(), ...rest } = order;
  const paid = sharesOf(order);
  const money = (amount: number): Money => ({ amount, currency: order.total.currency });
  const refunded = after.refunds.reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...rest,
    id: order.number,
    email: recipient.email,
    recipient,
    pagePath: `/orders/${token}`,
    status: statusOf(order, refunded),
    lines: lines.map((line, i) => {
      const lineId = line.lineId ?? line.variantId;
      const back = after.refunds.filter((refund) => refund.lineId === lineId);
      const returned = back.reduce((sum, { quantity }) => sum + quantity, 0);
      return { ...line, lineId, returned, paid: money(paid[i] ?? 0) };
    }),
    refunded: money(refunded),
    parcels: after.parcels,
    returns: after.returns,
  };
}

function statusOf({ after, total }: Order, refunded: number): OrderStatus {
  if (after?.cancelled) return 'cancelled';
  if (refunded > 0 && refunded >= total.amount) return 'refunded';
  return after && after.parcels.length > 0 ? 'shipped' : 'open';
}

/** What was paid for each line: the discount is shared by worth, its last cents from the top. */
export function sharesOf({ lines, subtotal, discount }: Order): number[] {
  const worth = lines.map(({ lineTotal }) => lineTotal.amount);
  const off = worth.map((each) => Math.floor((each * discount.amount) / (subtotal.amount || 1)));
  let left = discount.amount - off.reduce((sum, each) => sum + each, 0);
  return worth.map((each, i) => {
    const more = left > 0 ? 1 : 0;
    left -= more;
    return each - (off[i] ?? 0) - more;
  });
}
