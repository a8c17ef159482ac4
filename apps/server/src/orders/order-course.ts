import type { Order, OrderStatus, OrderUpdates, ToldStatus } from '@aisle/protocol';
import type { OrderKey, OrderNews, OrderWish } from '@aisle/storage';

/** What she is told of on an order's way, and whether anything may follow it (rule 66). */
const COURSE: Record<ToldStatus, { last: boolean }> = {
  partly_shipped: { last: false },
  shipped: { last: false },
  delivered: { last: true },
  cancelled: { last: true },
  refunded: { last: true },
};

/** Whether she is told that her order has come this far. */
const isTold = (status: OrderStatus): status is ToldStatus => status in COURSE;

/** Whether the order is at its end: nothing is told after it. */
const isLast = (status: OrderStatus): boolean => isTold(status) && COURSE[status].last;

/** As many parcels as one update names. */
const PARCELS = 5;

type Parcel = Order['tracking'][number];

/** Whether a parcel can be followed in a way that nobody who knows only these has been told of. */
const isNew = ({ number, url }: Parcel, known: readonly Parcel[]): boolean =>
  number === undefined
    ? url !== undefined && !known.some((one) => one.url === url)
    : !known.some((one) => one.number === number && (one.url !== undefined || url === undefined));

/**
 * What is news of an order to her who was told this much (rule 66): where it stands, or a parcel that
 * can be followed since. A step begins with the parcels that are new and names the others again.
 * Null: she knows all of it.
 */
export const newsOf = (
  order: Order,
  { told, parcels }: Pick<OrderWish, 'told' | 'parcels'>,
): OrderNews | null => {
  const { platform, orderId, number, status } = order;
  if (order.standing !== 'verified' || !isTold(status)) return null;
  const fresh = order.tracking.filter((parcel) => isNew(parcel, parcels));
  if (status === told && fresh.length === 0) return null;
  const others = status === told ? [] : order.tracking.filter((parcel) => !fresh.includes(parcel));
  // What was shipped once is not on its way any more.
  const tracking = status === 'cancelled' ? [] : [...fresh, ...others].slice(0, PARCELS);
  return {
    content: { kind: 'order_update', platform, orderId, number, status, tracking },
    parcels: [...parcels, ...tracking],
    last: isLast(status),
  };
};

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
