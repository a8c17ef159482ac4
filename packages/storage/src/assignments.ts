import type { Content, Entry } from '@aisle/protocol';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { applyEntry, type LogState } from './append/log-state.ts';
import { moveCount } from './conversation-counts.ts';
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
  const state = await lock(tx, move);
  if (!state) return null;
  const { conversationId, clientId, content, at } = move;
  const entry: Entry = {
    ...{ conversationId, seq: state.head + 1, clientId, at, content },
    author: { kind: 'system' },
  };
  const next = applyEntry(state, entry);
  await tx.insert(tx.tables.entries).values({
    ...{ conversationId, seq: entry.seq, clientId, content, at },
    ...{ authorKind: 'system', authorId: '', kind: content.kind },
  });
  const { conversations: c } = tx.tables;
  await tx.update(c).set(next).where(eq(c.conversationId, conversationId));
  await moveCount(tx, move.storeId, { from: state, to: next });
  if (content.agentId !== null) await noteGiven(tx, move.storeId, content.agentId, move);
  return entry;
};

/** The row as the log keeps it, locked by a write that changes nothing. */
const lock = async (tx: Tx, { storeId, conversationId, from }: Move): Promise<LogState | null> => {
  const { conversations: c } = tx.tables;
  const [row] = await tx
    .update(c)
    .set({ head: sql`${c.head}` })
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.conversationId, conversationId),
        eq(c.status, 'open'),
        isNotNull(c.waitingSince),
        from === null ? isNull(c.assignedTo) : eq(c.assignedTo, from),
      ),
    )
    .returning();
  return row ? toState(row) : null;
};

const toState = (row: Tx['tables']['conversations']['$inferSelect']): LogState => ({
  conversationId: row.conversationId,
  storeId: row.storeId,
  status: row.status,
  head: row.head,
  assignedTo: row.assignedTo,
  unread: row.unread,
  shopperUnread: row.shopperUnread,
  lastAt: row.lastAt,
  lastAuthor: row.lastAuthor,
  lastKind: row.lastKind,
  lastPreview: row.lastPreview,
  waitingSince: row.waitingSince,
  askedAt: row.askedAt,
  repliedAt: row.repliedAt,
  mailedSince: row.mailedSince,
  mailDueAt: row.mailDueAt,
  updatedAt: row.updatedAt,
  changedAt: row.changedAt,
});

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
