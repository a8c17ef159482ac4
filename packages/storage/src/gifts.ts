import type { Gift } from '@aisle/protocol';
import { and, eq } from 'drizzle-orm';
import { lockLog } from './append/add-to-log.ts';
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

/**
 * Changes what is known by what it is at that moment: of two who add to it at once neither is lost.
 * Null: this store has no such conversation.
 */
export const changeGift = async (
  tx: Tx,
  { storeId, conversationId, at }: { storeId: string; conversationId: string; at: number },
  change: (before: Gift) => Gift,
): Promise<Gift | null> => {
  const { gifts } = tx.tables;
  if (!(await lockLog(tx, { storeId, conversationId }))) return null;
  const gift = change((await findGift(tx, storeId, conversationId)) ?? {});
  await tx
    .insert(gifts)
    .values({ storeId, conversationId, gift, updatedAt: at })
    .onConflictDoUpdate({ target: gifts.conversationId, set: { gift, updatedAt: at } });
  return gift;
};
