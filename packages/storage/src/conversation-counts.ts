import type { InboxRow } from '@aisle/protocol';
import { sql } from 'drizzle-orm';
import type { Tx } from './storage.ts';

type Standing = Pick<InboxRow, 'status' | 'assignedTo'>;

/** Keeps the maintained counts in step with one conversation's start or move. */
export const moveCount = async (
  tx: Tx,
  storeId: string,
  { from, to }: { from?: Standing; to: Standing },
): Promise<void> => {
  const { conversationCounts } = tx.tables;
  const steps = [...(from ? [{ ...from, by: -1 }] : []), { ...to, by: 1 }];
  for (const { status, assignedTo, by } of steps) {
    await tx
      .insert(conversationCounts)
      .values({ storeId, status, agentId: assignedTo ?? '', conversations: by })
      .onConflictDoUpdate({
        target: [conversationCounts.storeId, conversationCounts.status, conversationCounts.agentId],
        set: { conversations: sql`${conversationCounts.conversations} + ${by}` },
      });
  }
};
