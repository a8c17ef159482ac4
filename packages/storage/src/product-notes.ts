import type { ProductNotes } from '@aisle/protocol';
import { and, eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type NotedProduct = { storeId: string; platform: string; productId: string };

/** What the shop knows about a product beyond its catalogue; replaces what was known. */
export const saveNotes = async (
  tx: Tx,
  { notes, at, ...product }: NotedProduct & { notes: ProductNotes; at: number },
): Promise<void> => {
  const { productNotes } = tx.tables;
  await tx
    .insert(productNotes)
    .values({ ...product, notes, updatedAt: at })
    .onConflictDoUpdate({
      target: [productNotes.storeId, productNotes.platform, productNotes.productId],
      set: { notes, updatedAt: at },
    });
};

export const findNotes = async (
  read: Read,
  storeId: string,
  platform: string,
  productId: string,
): Promise<ProductNotes | null> => {
  const { productNotes } = read.tables;
  const [row] = await read
    .select({ notes: productNotes.notes })
    .from(productNotes)
    .where(
      and(
        eq(productNotes.storeId, storeId),
        eq(productNotes.platform, platform),
        eq(productNotes.productId, productId),
      ),
    );
  return row?.notes ?? null;
};
