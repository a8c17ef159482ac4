import type { Content, Entry, Watch, WatchedVariant, WatchFor } from '@aisle/protocol';
import { and, asc, count, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { addToLog, lockLog } from './append/add-to-log.ts';
import type { Read, Tx } from './storage.ts';

type OfShopper = { storeId: string; shopperId: string };

export type WatchRecord = Read['tables']['watches']['$inferSelect'];

/** As it is told to her and to agents. */
export const toWatch = (row: WatchRecord): Watch => ({
  watchId: row.watchId,
  conversationId: row.conversationId,
  for: row.for,
  of: { platform: row.platform, productId: row.productId, variantId: row.variantId },
  name: row.name,
  options: row.options,
  price: { amount: row.amount, currency: row.currency },
  madeBy: row.madeBy,
  madeAt: row.madeAt,
  endsAt: row.endsAt,
});

/** Open ones of these shoppers, the newest first. */
export const watchesOf = async (
  read: Read,
  { storeId, shopperId, at }: OfShopper & { at: number },
): Promise<WatchRecord[]> => {
  const { watches: w } = read.tables;
  const hers = and(eq(w.storeId, storeId), eq(w.shopperId, shopperId), isNull(w.settledAt));
  const found = await read
    .select()
    .from(w)
    .where(and(hers, gt(w.endsAt, at)));
  // A handful: an index of its own would cost every change of one.
  return found.sort((a, b) => b.madeAt - a.madeAt || (a.watchId < b.watchId ? 1 : -1));
};

/** The one of that name, open or settled; null where this store has none. */
export const findWatch = async (
  read: Read,
  { storeId, watchId }: { storeId: string; watchId: string },
): Promise<WatchRecord | null> => {
  const { watches: w } = read.tables;
  const [row] = await read
    .select()
    .from(w)
    .where(and(eq(w.storeId, storeId), eq(w.watchId, watchId)));
  return row ?? null;
};

export type NewWatch = Omit<WatchRecord, 'shopperId' | 'settledAt' | 'lookAt'> & {
  /** When the shop is asked first. */
  lookAt: number;
};

/**
 * Adds one for the shopper of its conversation. The first of its name stands (rule 1), and so does an
 * open one that waits for the same. `full`: she waits for `most` already. Null: this store has no such
 * conversation, or the name is somebody else's.
 */
export const addWatch = async (
  tx: Tx,
  made: NewWatch,
  most: number,
): Promise<WatchRecord | 'full' | null> => {
  const { watches: w, conversations: c } = tx.tables;
  const { storeId, conversationId, watchId } = made;
  const [conversation] = await tx
    .select({ shopperId: c.shopperId })
    .from(c)
    .where(and(eq(c.storeId, storeId), eq(c.conversationId, conversationId)));
  if (!conversation) return null;
  const { shopperId } = conversation;
  // She may have several conversations, and is counted over all of them.
  await tx.lock(`watches ${shopperId}`);
  // The conversation's row too, as whoever erases it does.
  if (!(await lockLog(tx, made))) return null;
  const known = await findWatch(tx, { storeId, watchId });
  if (known) return known.shopperId === shopperId ? known : null;
  const same = await findSame(tx, { ...made, shopperId });
  if (same && same.endsAt > made.madeAt) return same;
  if (same) await settle(tx, { storeId, watchId: same.watchId, at: made.madeAt });
  const hers = and(eq(w.storeId, storeId), eq(w.shopperId, shopperId), isNull(w.settledAt));
  const [open] = await tx.select({ many: count() }).from(w).where(hers);
  if (Number(open?.many ?? 0) >= most) return 'full';
  const [added] = await tx
    .insert(w)
    .values({ ...made, shopperId, settledAt: null })
    .onConflictDoNothing()
    .returning();
  return added ?? findSame(tx, { ...made, shopperId });
};

const findSame = async (
  read: Read,
  asked: OfShopper & WatchedVariant & { for: WatchFor },
): Promise<WatchRecord | null> => {
  const { watches: w } = read.tables;
  const [row] = await read
    .select()
    .from(w)
    .where(
      and(
        eq(w.storeId, asked.storeId),
        eq(w.shopperId, asked.shopperId),
        eq(w.platform, asked.platform),
        eq(w.productId, asked.productId),
        eq(w.variantId, asked.variantId),
        eq(w.for, asked.for),
        isNull(w.settledAt),
      ),
    );
  return row ?? null;
};

/** Settles an open one; false: it is settled, or this store has none of that name. */
const settle = async (
  tx: Tx,
  { storeId, watchId, at }: { storeId: string; watchId: string; at: number },
): Promise<boolean> => {
  const { watches: w } = tx.tables;
  const settled = await tx
    .update(w)
    .set({ settledAt: at, lookAt: null })
    .where(and(eq(w.storeId, storeId), eq(w.watchId, watchId), isNull(w.settledAt)))
    .returning({ watchId: w.watchId });
  return settled.length > 0;
};

/** Ends an open one of this shopper. Null: it is none of hers, or settled. */
export const endWatch = async (
  tx: Tx,
  { storeId, shopperId, watchId, at }: OfShopper & { watchId: string; at: number },
): Promise<WatchRecord | null> => {
  const found = await findWatch(tx, { storeId, watchId });
  if (found?.shopperId !== shopperId) return null;
  return (await settle(tx, { storeId, watchId, at })) ? found : null;
};

/** Open ones whose time to ask the shop has come, in any store, the longest ago first. */
export const dueWatches = (
  read: Read,
  { at, limit }: { at: number; limit: number },
): Promise<WatchRecord[]> => {
  const { watches: w } = read.tables;
  return read.select().from(w).where(lte(w.lookAt, at)).orderBy(asc(w.lookAt)).limit(limit);
};

/** Open ones of any of these products of one platform. */
export const watchesOfProducts = async (
  read: Read,
  asked: { storeId: string; platform: string; productIds: readonly string[]; at: number },
): Promise<WatchRecord[]> => {
  const { watches: w } = read.tables;
  const { storeId, platform, productIds, at } = asked;
  if (productIds.length === 0) return [];
  const these = and(eq(w.platform, platform), inArray(w.productId, [...productIds]));
  return read
    .select()
    .from(w)
    .where(and(eq(w.storeId, storeId), these, isNull(w.settledAt), gt(w.endsAt, at)));
};

/**
 * It has come about: settled, and told in its conversation under its own name, in one transaction, so
 * that it is told once on however many nodes. Null: somebody was faster, she has stopped it, or she
 * was erased.
 */
export const tellWatch = async (
  tx: Tx,
  { storeId, conversationId, watchId }: WatchRecord,
  { clientId, content, at }: { clientId: string; content: Content; at: number },
): Promise<Entry | null> => {
  // The conversation first, as whoever erases it does.
  const state = await lockLog(tx, { storeId, conversationId });
  if (!state || !(await settle(tx, { storeId, watchId, at }))) return null;
  return addToLog(tx, state, { clientId, content, at });
};

/** A year after they were asked for they are gone, told or not. */
export const dropEnded = async (tx: Tx, at: number): Promise<void> => {
  const { watches: w } = tx.tables;
  await tx.delete(w).where(lte(w.endsAt, at));
};
