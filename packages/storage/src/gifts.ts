import type { Gift } from '@aisle/protocol';
import { and, eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** What is known of the present in a conversation; null: nothing yet. */
export const findGift = async (
  read: Read,
  storeId: string,
  conversationId: string,
): Promise<Gift | null> => {
  const { gifts } = read.tables;
  const [row] = await read
    .select({ gift: gifts.gift })
    .from(gifts)
    .where(and(eq(gifts.storeId, storeId), eq(gifts.conversationId, conversationId)));
  return row?.gift ?? null;
};

export const saveGift = async (
  tx: Tx,
  saved: { storeId: string; conversationId: string; gift: Gift; at: number },
): Promise<void> => {
  const { at, ...row } = saved;
  const { gifts } = tx.tables;
  await tx
    .insert(gifts)
    .values({ ...row, updatedAt: at })
    .onConflictDoUpdate({
      target: gifts.conversationId,
      set: { gift: row.gift, updatedAt: at },
    });
};
