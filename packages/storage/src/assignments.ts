import type { Content, Entry } from '@aisle/protocol';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { addToLog, lockLog } from './append/add-to-log.ts';
import type { Tx } from './storage.ts';

export type Move = {
  storeId: string;
  conversationId: string;
  /** Names the entry (rule 1). */
  clientId: string;
  /** With whom it must be now; null: with nobody. */
  from: string | null;
  content: Extract<Content, { kind: 'assigned' }>;
  at: number;
};

/**
 * The house itself moves a conversation in which a shopper waits, if it is still where it was seen:
 * its entry, row and counts, in the caller's transaction. Null: somebody was faster.
 */
export const moveWaiting = async (tx: Tx, move: Move): Promise<Entry | null> => {
  const { conversations: c } = tx.tables;
  const { from, content } = move;
  const where = and(
    eq(c.status, 'open'),
    isNotNull(c.waitingSince),
    from === null ? isNull(c.assignedTo) : eq(c.assignedTo, from),
  );
  const state = await lockLog(tx, move, where);
  if (!state) return null;
  const entry = await addToLog(tx, state, move);
  if (content.agentId !== null) await noteGiven(tx, move.storeId, content.agentId, move);
  return entry;
};

/** She was given something: others are longer without, and the wish it came with is granted. */
const noteGiven = async (
  tx: Tx,
  storeId: string,
  agentId: string,
  { conversationId, at }: Move,
): Promise<void> => {
  const { agentRouting, queueWishes } = tx.tables;
  await tx
    .insert(agentRouting)
    .values({ agentId, storeId, capacity: null, languages: [], skills: [], givenAt: at })
    .onConflictDoUpdate({ target: agentRouting.agentId, set: { givenAt: at } });
  await tx.delete(queueWishes).where(eq(queueWishes.conversationId, conversationId));
};
