import type { Order, OrderStatus } from '@aisle/protocol';

/** What is known of an order, and when the shop last changed it by its own clock. */
export type Known = { order: Order; changedAt: number | null };

/** Further is later: an order does not go back from delivered to paid. */
const PROGRESS: OrderStatus[] = [
  'open',
  'paid',
  'partly_shipped',
  'shipped',
  'delivered',
  'refunded',
  'cancelled',
];

/**
 * Two words on one order, in whatever order they came, how often they came (rule 22). The shop's
 * word stands over a page's, the later one over the earlier; where the shop does not say which is
 * later, nothing that happened is taken back: status, refunds, returned pieces and what is known of
 * the parcels only grow.
 */
export const mergeOrders = (known: Known, heard: Known): Known => {
  if (known.order.standing !== heard.order.standing)
    return known.order.standing === 'verified' ? known : heard;
  // The first claim stands: a second one of the same order can only be another's.
  if (known.order.standing === 'reported') return known;
  const [before, after] = [known.changedAt ?? 0, heard.changedAt ?? 0];
  if (before !== after) return before > after ? known : heard;
  return { order: join(known.order, heard.order), changedAt: heard.changedAt };
};

const join = (a: Order, b: Order): Order => {
  const base = frame(a) >= frame(b) ? a : b;
  const other = base === a ? b : a;
  const returned = new Map(other.lines.map(({ lineId, returned: pieces }) => [lineId, pieces]));
  return {
    ...base,
    status: PROGRESS.indexOf(a.status) >= PROGRESS.indexOf(b.status) ? a.status : b.status,
    refunded: a.refunded.amount >= b.refunded.amount ? a.refunded : b.refunded,
    lines: base.lines.map((line) => ({
      ...line,
      returned: Math.max(line.returned, returned.get(line.lineId) ?? 0),
    })),
    tracking: knownOf(a) >= knownOf(b) ? a.tracking : b.tracking,
  };
};

/** Grows with every number and link of a parcel; the text beside them chooses where as much is known. */
const knownOf = ({ tracking }: Order): string => {
  const ways = tracking.flatMap(({ number, url }) => [number, url]).filter(Boolean);
  return `${String(ways.length).padStart(2, '0')} ${JSON.stringify(tracking)}`;
};

/** What does not grow, as text: something to choose by that both ways round choose alike. */
const frame = ({ status: _, refunded: __, tracking: ___, lines, ...rest }: Order): string =>
  JSON.stringify([rest, lines.map(({ returned: ____, ...line }) => line)]);
