import type { Entry, Order, OrderUpdate } from '@aisle/protocol';
import { and, asc, eq, lte } from 'drizzle-orm';
import { addToLog, lockLog } from './append/add-to-log.ts';
import { findOrder, type OrderKey } from './orders.ts';
import type { Read, Tx } from './storage.ts';

/** A shopper who asked to be told when an order moves on, and what she was told last (rule 66). */
export type OrderWish = Read['tables']['orderUpdates']['$inferSelect'];

/** Whose wish of which order. */
type Named = OrderKey & { shopperId: string };

const ofOrder = (read: Read, { storeId, platform, orderId }: OrderKey) => {
  const { orderUpdates: u } = read.tables;
  return and(eq(u.storeId, storeId), eq(u.platform, platform), eq(u.orderId, orderId));
};

const isOne = (read: Read, named: Named) =>
  and(ofOrder(read, named), eq(read.tables.orderUpdates.shopperId, named.shopperId));

/**
 * Notes that the shopper of this conversation is to be told there from now on; `told` is the status
 * and `parcels` are those that she knows. The first wish stands. False: this store has no such
 * conversation of hers.
 */
export const addWish = async (tx: Tx, wish: OrderWish): Promise<boolean> => {
  const { conversations: c, orderUpdates } = tx.tables;
  // The conversation first, as whoever erases it does.
  const hers = eq(c.shopperId, wish.shopperId);
  if (!(await lockLog(tx, wish, hers))) return false;
  await tx.insert(orderUpdates).values(wish).onConflictDoNothing();
  return true;
};

/** She is told no more; nothing where she was not. */
export const endWish = async (tx: Tx, named: Named): Promise<void> => {
  await tx.delete(tx.tables.orderUpdates).where(isOne(tx, named));
};

/** All that a shopper is told of. */
export const wishesOf = (
  read: Read,
  { storeId, shopperId }: { storeId: string; shopperId: string },
): Promise<OrderWish[]> => {
  const { orderUpdates: u } = read.tables;
  return read
    .select()
    .from(u)
    .where(and(eq(u.storeId, storeId), eq(u.shopperId, shopperId)));
};

/** Everybody who is told of an order. */
export const wishesForOrder = (read: Read, key: OrderKey): Promise<OrderWish[]> =>
  read.select().from(read.tables.orderUpdates).where(ofOrder(read, key));

/** Wishes whose time to ask the shop has come, in any store, the longest ago first. */
export const dueWishes = (
  read: Read,
  { at, limit }: { at: number; limit: number },
): Promise<OrderWish[]> => {
  const { orderUpdates: u } = read.tables;
  return read.select().from(u).where(lte(u.lookAt, at)).orderBy(asc(u.lookAt)).limit(limit);
};

/** What she is told of an order next, what she knows of its parcels then, and whether nothing follows. */
export type OrderNews = { content: OrderUpdate; parcels: Order['tracking']; last: boolean };

/**
 * Tells her in her conversation what is news of an order, in one transaction with what is noted as
 * told, so that it is told once on however many nodes. What is news is asked with the order and the
 * wish as they stand by then, whatever was read before: a step that comes while another is told
 * follows it, and an older one that comes late is none. After the last the wish ends. Null: there is
 * no news, she has stopped it, or she was erased.
 */
export const tellOrder = async (
  tx: Tx,
  named: Named & { conversationId: string },
  newsOf: (order: Order, wish: OrderWish) => OrderNews | null,
  said: { clientId: string; at: number },
): Promise<Entry | null> => {
  const { orderUpdates: u } = tx.tables;
  // The conversation first, as whoever erases it does; it lets one at a time tell of this wish.
  const state = await lockLog(tx, named);
  const hers = and(isOne(tx, named), eq(u.conversationId, named.conversationId));
  const [wish] = state ? await tx.select().from(u).where(hers) : [];
  const record = wish && (await findOrder(tx, named));
  const news = record && newsOf(record.order, wish);
  if (!state || !news) return null;
  const { content, parcels, last } = news;
  const moved = await (last
    ? tx.delete(u).where(hers).returning({ told: u.told })
    : tx.update(u).set({ told: content.status, parcels }).where(hers).returning({ told: u.told }));
  return moved.length > 0 ? addToLog(tx, state, { ...said, content }) : null;
};

/** Wishes for orders that never came to an end. */
export const dropOldWishes = async (tx: Tx, at: number): Promise<void> => {
  const { orderUpdates: u } = tx.tables;
  await tx.delete(u).where(lte(u.endsAt, at));
};
