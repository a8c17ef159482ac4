import { and, asc, desc, eq, gte, inArray, isNotNull } from 'drizzle-orm';
import { type InboxRecord, inboxRows } from './inbox-rows.ts';
import { medianOf } from './reply-times.ts';
import type { Read } from './storage.ts';

/** Rows of one list: a supervisor works from the top. */
const SHOWN = 50;

const inOrder = async (
  read: Read,
  storeId: string,
  found: readonly { conversationId: string }[],
): Promise<InboxRecord[]> => {
  const conversationIds = found.map(({ conversationId }) => conversationId);
  const rows = await inboxRows(read, { storeId, conversationIds });
  const byId = new Map(rows.map((row) => [row.conversationId, row]));
  return conversationIds.flatMap((id) => byId.get(id) ?? []);
};

/** Everyone who waits for an answer, the longest wait first, whosever they are. */
export const listWaiting = async (read: Read, storeId: string): Promise<InboxRecord[]> => {
  const { conversations: c } = read.tables;
  const found = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(and(eq(c.storeId, storeId), eq(c.status, 'open'), isNotNull(c.waitingSince)))
    .orderBy(asc(c.waitingSince), asc(c.conversationId))
    .limit(SHOWN);
  return inOrder(read, storeId, found);
};

/** Open conversations of these agents, the one that moved last first. */
export const listHeldBy = async (
  read: Read,
  storeId: string,
  agentIds: readonly string[],
): Promise<InboxRecord[]> => {
  const { conversations: c } = read.tables;
  if (agentIds.length === 0) return [];
  const found = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.status, 'open'),
        isNotNull(c.assignedTo),
        inArray(c.assignedTo, [...agentIds]),
      ),
    )
    .orderBy(desc(c.updatedAt), desc(c.conversationId))
    .limit(SHOWN);
  return inOrder(read, storeId, found);
};

/** Median milliseconds to the first answer since then, by whom the conversation is with now. */
export const firstReplies = async (
  read: Read,
  storeId: string,
  since: number,
): Promise<Map<string, number>> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ agentId: c.assignedTo, askedAt: c.askedAt, repliedAt: c.repliedAt })
    .from(c)
    .where(and(eq(c.storeId, storeId), isNotNull(c.repliedAt), gte(c.repliedAt, since)))
    .orderBy(desc(c.repliedAt))
    .limit(1_000);
  return new Map(
    [...Map.groupBy(rows, ({ agentId }) => agentId ?? '')].flatMap(([agentId, its]) => {
      const median = medianOf(its);
      return agentId === '' || median === null ? [] : [[agentId, median]];
    }),
  );
};
