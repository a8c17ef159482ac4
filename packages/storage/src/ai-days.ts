import { and, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A day is `2026-11-26`, UTC. */
type OfDay = { storeId: string; day: string };

/** How often the store has asked on that day. */
export const usedOn = async (read: Read, { storeId, day }: OfDay): Promise<number> => {
  const { aiDays: d } = read.tables;
  const [row] = await read
    .select({ times: d.times })
    .from(d)
    .where(and(eq(d.storeId, storeId), eq(d.day, day)));
  return row?.times ?? 0;
};

/** Counts one more; false where `most`, at least 1, have been asked already, whatever comes at once. */
export const takeOne = async (
  tx: Tx,
  { storeId, day, most }: OfDay & { most: number },
): Promise<boolean> => {
  const { aiDays: d } = tx.tables;
  const taken = await tx
    .insert(d)
    .values({ storeId, day, times: 1 })
    .onConflictDoUpdate({
      target: [d.storeId, d.day],
      set: { times: sql`${d.times} + 1` },
      setWhere: lt(d.times, most),
    })
    .returning({ times: d.times });
  await tx.delete(d).where(and(eq(d.storeId, storeId), ne(d.day, day)));
  return taken.length > 0;
};

/** Nothing came of it: that one does not count. */
export const giveBack = async (tx: Tx, { storeId, day }: OfDay): Promise<void> => {
  const { aiDays: d } = tx.tables;
  await tx
    .update(d)
    .set({ times: sql`${d.times} - 1` })
    .where(and(eq(d.storeId, storeId), eq(d.day, day), gt(d.times, 0)));
};
