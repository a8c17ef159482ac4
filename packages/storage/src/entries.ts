import type { Author, Entry } from '@aisle/protocol';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** A place to read from: what follows `after`, the page before `before`, or the last page. */
export type EntriesAsked = {
  storeId: string;
  conversationId: string;
  after?: number;
  before?: number;
  limit: number;
};

type EntryRow = Read['tables']['entries']['$inferSelect'];

const toAuthor = (row: Pick<EntryRow, 'authorKind' | 'authorId'>): Author =>
  row.authorKind === 'agent' ? { kind: 'agent', agentId: row.authorId } : { kind: row.authorKind };

export const toEntry = (row: EntryRow): Entry => ({
  conversationId: row.conversationId,
  seq: row.seq,
  clientId: row.clientId,
  at: row.at,
  author: toAuthor(row),
  content: row.content,
});

/** The entry of this author that his client named so; null when nothing of it is stored (rule 1). */
export const findNamed = async (
  read: Read,
  asked: { storeId: string; conversationId: string; clientId: string; author: Author },
): Promise<Entry | null> => {
  const { storeId, conversationId, clientId, author } = asked;
  const { conversations, entries } = read.tables;
  const [row] = await read
    .select({ entry: entries })
    .from(entries)
    .innerJoin(conversations, eq(conversations.conversationId, entries.conversationId))
    .where(
      and(
        eq(entries.clientId, clientId),
        eq(entries.conversationId, conversationId),
        eq(entries.authorKind, author.kind),
        eq(entries.authorId, author.kind === 'agent' ? author.agentId : ''),
        eq(conversations.storeId, storeId),
      ),
    );
  return row ? toEntry(row.entry) : null;
};

/**
 * A run of a conversation's log, oldest first, and where the log ends. Null when this store has no
 * such conversation.
 */
export const fetchEntries = async (
  read: Read,
  asked: EntriesAsked,
): Promise<{ entries: Entry[]; head: number } | null> => {
  const { storeId, conversationId, after, before, limit } = asked;
  const { conversations, entries } = read.tables;
  const [conversation] = await read
    .select({ head: conversations.head })
    .from(conversations)
    .where(
      and(eq(conversations.storeId, storeId), eq(conversations.conversationId, conversationId)),
    );
  if (!conversation) return null;
  const rows = await read
    .select()
    .from(entries)
    .where(
      and(
        eq(entries.conversationId, conversationId),
        after === undefined ? undefined : gt(entries.seq, after),
        before === undefined ? undefined : lt(entries.seq, before),
      ),
    )
    .orderBy(after === undefined ? desc(entries.seq) : asc(entries.seq))
    .limit(limit);
  if (after === undefined) rows.reverse();
  // An entry may have been committed between the two reads.
  return { entries: rows.map(toEntry), head: Math.max(conversation.head, rows.at(-1)?.seq ?? 0) };
};
