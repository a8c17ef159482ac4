import { and, asc, eq } from 'drizzle-orm';
import type { KeptNotes } from './kept-notes.ts';
import type { Read, Tx } from './storage.ts';

export type NotedProduct = { storeId: string; platform: string; productId: string };

const NOTHING: KeptNotes = { facts: {}, before: {}, photoOrder: [] };

/**
 * Changes what is kept of a product, however many do so at once: the row is locked before `change`
 * sees it. `change` may run again and answers what is to be kept.
 */
export const changeNotes = async (
  tx: Tx,
  { at, ...product }: NotedProduct & { at: number },
  change: (kept: KeptNotes) => KeptNotes,
): Promise<KeptNotes> => {
  const { productNotes: table } = tx.tables;
  const target = [table.storeId, table.platform, table.productId];
  const [row] = await tx
    .insert(table)
    .values({ ...product, notes: NOTHING, updatedAt: at })
    .onConflictDoUpdate({ target, set: { updatedAt: at } })
    .returning({ notes: table.notes });
  const notes = change(row?.notes ?? NOTHING);
  await tx.update(table).set({ notes }).where(here(table, product));
  return notes;
};

const here = (table: Read['tables']['productNotes'], product: NotedProduct) =>
  and(
    eq(table.storeId, product.storeId),
    eq(table.platform, product.platform),
    eq(table.productId, product.productId),
  );

export const findNotes = async (read: Read, product: NotedProduct): Promise<KeptNotes | null> => {
  const { productNotes: table } = read.tables;
  const [row] = await read.select({ notes: table.notes }).from(table).where(here(table, product));
  return row?.notes ?? null;
};

/** Products of which the team has written something down, `limit` at most. */
export const listNotes = (
  read: Read,
  { storeId, limit }: { storeId: string; limit: number },
): Promise<{ platform: string; productId: string; notes: KeptNotes }[]> => {
  const { productNotes: table } = read.tables;
  return read
    .select({ platform: table.platform, productId: table.productId, notes: table.notes })
    .from(table)
    .where(eq(table.storeId, storeId))
    .orderBy(asc(table.platform), asc(table.productId))
    .limit(limit);
};
