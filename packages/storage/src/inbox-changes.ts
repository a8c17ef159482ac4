import { and, eq, lt } from 'drizzle-orm';
import type { Tx } from './storage.ts';

/** Something the inbox shows of this shopper changed: moves the cursor, never the order. */
export const markChanged = async (
  tx: Tx,
  { storeId, shopperId, at }: { storeId: string; shopperId: string; at: number },
): Promise<void> => {
  const { conversations } = tx.tables;
  await tx
    .update(conversations)
    .set({ changedAt: at })
    .where(
      and(
        eq(conversations.storeId, storeId),
        eq(conversations.shopperId, shopperId),
        lt(conversations.changedAt, at),
      ),
    );
};
