import type { Order, OrderClaim, OrderLinkKind } from '@aisle/protocol';
import { and, asc, desc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** Names an order. */
export type OrderKey = { storeId: string; platform: string; orderId: string };

/** An order with what only the server needs to know of it. */
export type OrderRecord = OrderKey & {
  order: Order;
  emailHash: string | null;
  /** The shop's own name for the buyer. */
  customerId: string | null;
  /** Its number as people may type it: letters and digits only. */
  number: string;
  /** When the shop last changed it, by its own clock. */
  changedAt: number | null;
  claim: OrderClaim | null;
  /** Hashes of the cart and check-out tokens it came from. */
  tokens: string[];
  attributionKey: string | null;
  /** Names its `order_placed` entry. */
  entryId: string;
  /** When it was last heard of. */
  checkedAt: number;
};

/** Why an order is believed to be a shopper's. */
export type OrderLink = {
  shopperId: string;
  kind: OrderLinkKind;
  /** Empty where the evidence points at her and not at one conversation. */
  conversationId: string;
  at: number;
};

type OrderRow = Read['tables']['orders']['$inferSelect'];

const toRecord = ({
  standing: _,
  currency: __,
  total: ___,
  refunded: ____,
  placedAt: _____,
  updatedAt: checkedAt,
  ...record
}: OrderRow): OrderRecord => ({ ...record, checkedAt });

export const toOrderKey = ({ storeId, platform, orderId }: OrderKey): OrderKey => ({
  storeId,
  platform,
  orderId,
});

const isOrder = (read: Read, { storeId, platform, orderId }: OrderKey): SQL | undefined => {
  const { orders } = read.tables;
  return and(
    eq(orders.storeId, storeId),
    eq(orders.platform, platform),
    eq(orders.orderId, orderId),
  );
};

export const findOrder = async (read: Read, key: OrderKey): Promise<OrderRecord | null> => {
  const [row] = await read.select().from(read.tables.orders).where(isOrder(read, key));
  return row ? toRecord(row) : null;
};

/** Shops number anew after a move; more than a few of one number are not told apart. */
const SAME_NUMBER = 5;

export const findOrdersByNumber = async (
  read: Read,
  storeId: string,
  number: string,
): Promise<OrderRecord[]> => {
  const { orders } = read.tables;
  const rows = await read
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, storeId), eq(orders.number, number)))
    .orderBy(desc(orders.placedAt))
    .limit(SAME_NUMBER);
  return rows.map(toRecord);
};

/** A cancelled order is no sale, whatever the shop says of the money. */
const cameBack = ({ status }: Order): boolean => status === 'cancelled' || status === 'refunded';

/** Keeps an order as it is now. What names it never changes. */
export const saveOrder = async (tx: Tx, record: OrderRecord): Promise<void> => {
  const { checkedAt, ...kept } = record;
  const { order } = record;
  const { orders } = tx.tables;
  const values = {
    ...kept,
    standing: order.standing,
    currency: order.currency,
    total: order.total.amount,
    refunded: cameBack(order) ? order.total.amount : order.refunded.amount,
    placedAt: order.placedAt,
    updatedAt: checkedAt,
  };
  await tx
    .insert(orders)
    .values(values)
    .onConflictDoUpdate({ target: [orders.storeId, orders.platform, orders.orderId], set: values });
};

/**
 * Nobody else keeps, counts or sends back orders of the store until the transaction ends. All of them,
 * not one: the first who tells of an order finds no row, and its page may call it by another name.
 */
export const lockOrders = (tx: Tx, storeId: string): Promise<void> => tx.lock(`orders ${storeId}`);

/** Forgets an order under this name; its links go with it. */
export const dropOrder = async (tx: Tx, key: OrderKey): Promise<void> => {
  const { orderLinks: links, orders } = tx.tables;
  await tx
    .delete(links)
    .where(
      and(
        eq(links.storeId, key.storeId),
        eq(links.platform, key.platform),
        eq(links.orderId, key.orderId),
      ),
    );
  await tx.delete(orders).where(isOrder(tx, key));
};

/** The first word of each kind stands. */
export const linkOrder = async (
  tx: Tx,
  { storeId, platform, orderId }: OrderKey,
  link: OrderLink,
): Promise<void> => {
  const { shopperId, kind, conversationId, at } = link;
  await tx
    .insert(tx.tables.orderLinks)
    .values({ storeId, platform, orderId, shopperId, kind, conversationId, at })
    .onConflictDoNothing();
};

export const linksOf = async (read: Read, key: OrderKey): Promise<OrderLink[]> => {
  const { orderLinks: links } = read.tables;
  return read
    .select({
      shopperId: links.shopperId,
      kind: links.kind,
      conversationId: links.conversationId,
      at: links.at,
    })
    .from(links)
    .where(
      and(
        eq(links.storeId, key.storeId),
        eq(links.platform, key.platform),
        eq(links.orderId, key.orderId),
      ),
    )
    .orderBy(asc(links.at), asc(links.kind));
};

/** How many of a shopper's orders are shown. */
const SHOWN = 50;

/** Orders that something ties to her, newest first. */
export const ordersOfShopper = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<OrderRecord[]> => {
  const { orderLinks: links, orders } = read.tables;
  const tied = await read
    .selectDistinct({ platform: links.platform, orderId: links.orderId })
    .from(links)
    .where(and(eq(links.storeId, storeId), eq(links.shopperId, shopperId)));
  if (tied.length === 0) return [];
  const rows = await read
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.storeId, storeId),
        inArray(
          orders.orderId,
          tied.map(({ orderId }) => orderId),
        ),
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.orderId));
  const names = new Set(tied.map(({ platform, orderId }) => `${platform} ${orderId}`));
  return rows
    .filter(({ platform, orderId }) => names.has(`${platform} ${orderId}`))
    .slice(0, SHOWN)
    .map(toRecord);
};

/** Orders by name, from the one after `after`: to go through all of them. */
export const ordersAfter = async (
  read: Read,
  storeId: string,
  after: Pick<OrderKey, 'platform' | 'orderId'> | null,
  limit: number,
): Promise<OrderKey[]> => {
  const { orders } = read.tables;
  const further =
    after &&
    or(
      gt(orders.platform, after.platform),
      and(eq(orders.platform, after.platform), gt(orders.orderId, after.orderId)),
    );
  return read
    .select({ storeId: orders.storeId, platform: orders.platform, orderId: orders.orderId })
    .from(orders)
    .where(and(eq(orders.storeId, storeId), further ?? undefined))
    .orderBy(asc(orders.platform), asc(orders.orderId))
    .limit(limit);
};
