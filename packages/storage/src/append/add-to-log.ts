import type { Content, Entry } from '@aisle/protocol';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { moveCount } from '../conversation-counts.ts';
import type { Tx } from '../storage.ts';
import { applyEntry, type LogState } from './log-state.ts';

type InConversation = { storeId: string; conversationId: string };

/**
 * A conversation's row as its log keeps it, locked by a write that changes nothing. Null: this store
 * has none of that name, or `only` does not hold for it.
 */
export const lockLog = async (
  tx: Tx,
  { storeId, conversationId }: InConversation,
  only?: SQL,
): Promise<LogState | null> => {
  const { conversations: c } = tx.tables;
  const [row] = await tx
    .update(c)
    .set({ head: sql`${c.head}` })
    .where(and(eq(c.storeId, storeId), eq(c.conversationId, conversationId), only))
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

/**
 * Adds what the house itself does or says to a locked log, in the caller's transaction: entry, row and
 * counts. `clientId` names the entry (rule 1); whoever calls knows that it is new.
 */
export const addToLog = async (
  tx: Tx,
  state: LogState,
  { clientId, content, at }: { clientId: string; content: Content; at: number },
): Promise<Entry> => {
  const { conversationId, storeId } = state;
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
  if (state.status !== next.status || state.assignedTo !== next.assignedTo)
    await moveCount(tx, storeId, { from: state, to: next });
  return entry;
};
