import type { Order, OrderStatus, OrderUpdates, ToldStatus } from '@aisle/protocol';
import type { OrderKey, OrderWish } from '@aisle/storage';

/** What she is told of on an order's way, and whether anything may follow it (rule 66). */
const COURSE: Record<ToldStatus, { last: boolean }> = {
  partly_shipped: { last: false },
  shipped: { last: false },
  delivered: { last: true },
  cancelled: { last: true },
  refunded: { last: true },
};

/** Whether she is told that her order has come this far. */
export const isTold = (status: OrderStatus): status is ToldStatus => status in COURSE;

/** Whether the order is at its end: nothing is told after it. */
export const isLast = (status: OrderStatus): boolean => isTold(status) && COURSE[status].last;

/** How updates of an order stand for its shopper. `seen`: the order as far as she may see it (rule 24). */
export const updatesOf = (
  order: Order,
  { seen, asked, canAsk }: { seen: Order | null; asked: boolean; canAsk: boolean },
): OrderUpdates => {
  const known = seen !== null && seen.standing === 'verified';
  if (!known || !canAsk || isLast(order.status)) return 'none';
  return asked ? 'on' : 'off';
};

/** Whether an order is among those that somebody is told of. */
export const isAskedFor = (wishes: readonly OrderWish[], order: OrderKey): boolean =>
  wishes.some(({ platform, orderId }) => platform === order.platform && orderId === order.orderId);
