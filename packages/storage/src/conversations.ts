import {
  type Conversation,
  type InboxRow,
  ok,
  type Receipts,
  type Result,
  refuse,
} from '@aisle/protocol';
import { and, asc, count, desc, eq, gt, inArray, or, type SQLWrapper, sql } from 'drizzle-orm';
import type { AgentFace } from './agents.ts';
import { moveCount } from './conversation-counts.ts';
import type { Read, Tx } from './storage.ts';
import { addEvent } from './target-deliveries.ts';
import { withoutNulls } from './without-nulls.ts';

/** The protocol's conversation but for its agents (`agentsOf`), and what only the server knows. */
export type ConversationRecord = Omit<Conversation, 'agents' | 'status'> & {
  status: InboxRow['status'];
  storeId: string;
  shopperId: string;
  /** The shopper's entries no agent has seen. */
  unread: number;
  /** Messages and suggestions the shopper has not seen. */
  shopperUnread: number;
  waitingSince: number | null;
  updatedAt: number;
};

type ConversationRow = Read['tables']['conversations']['$inferSelect'];

const receiptsOf = (row: ConversationRow): Receipts => ({
  shopper: { delivered: row.shopperDelivered, seen: row.shopperSeen },
  agent: { delivered: row.agentDelivered, seen: row.agentSeen },
});

const toRecord = (row: ConversationRow): ConversationRecord => ({
  conversationId: row.conversationId,
  storeId: row.storeId,
  shopperId: row.shopperId,
  status: row.status,
  head: row.head,
  assignedTo: row.assignedTo,
  receipts: receiptsOf(row),
  unread: row.unread,
  shopperUnread: row.shopperUnread,
  waitingSince: row.waitingSince,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

const one = (read: Read, storeId: string, conversationId: string) => {
  const { conversations } = read.tables;
  return and(eq(conversations.storeId, storeId), eq(conversations.conversationId, conversationId));
};

export const findConversation = async (
  read: Read,
  storeId: string,
  conversationId: string,
): Promise<ConversationRecord | null> => {
  const { conversations } = read.tables;
  const [row] = await read
    .select()
    .from(conversations)
    .where(one(read, storeId, conversationId));
  return row ? toRecord(row) : null;
};

/** Whose conversation it is, in whatever store: for who has a signed name of it and nothing else. */
export const whoseConversation = async (
  read: Read,
  conversationId: string,
): Promise<{ storeId: string; shopperId: string } | null> => {
  const { conversations: c } = read.tables;
  const [row] = await read
    .select({ storeId: c.storeId, shopperId: c.shopperId })
    .from(c)
    .where(eq(c.conversationId, conversationId));
  return row ?? null;
};

/** Her newest conversation, open or closed. */
export const latestConversation = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<ConversationRecord | null> => {
  const { conversations } = read.tables;
  const [row] = await read
    .select()
    .from(conversations)
    .where(and(eq(conversations.storeId, storeId), eq(conversations.shopperId, shopperId)))
    .orderBy(desc(conversations.conversationId))
    .limit(1);
  return row ? toRecord(row) : null;
};

export const countConversations = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<number> => {
  const { conversations } = read.tables;
  const [row] = await read
    .select({ conversations: count() })
    .from(conversations)
    .where(and(eq(conversations.storeId, storeId), eq(conversations.shopperId, shopperId)));
  return row?.conversations ?? 0;
};

/**
 * Starts a conversation named by the shopper's client. Asking again answers the same one with
 * `created: false` (rule 1); an id that is someone else's is `forbidden`, a shopper this store does
 * not have `not_found`.
 */
export const startConversation = async (
  tx: Tx,
  start: { storeId: string; shopperId: string; conversationId: string; at: number },
): Promise<Result<{ conversation: ConversationRecord; created: boolean }>> => {
  const { storeId, shopperId, conversationId, at } = start;
  const { conversations, shoppers, mailAddresses } = tx.tables;
  const [shopper] = await tx
    .select({
      mailed: mailAddresses.verifiedAt,
      over: sql<number | null>`coalesce(${mailAddresses.stoppedAt}, ${mailAddresses.bouncedAt})`,
    })
    .from(shoppers)
    .leftJoin(mailAddresses, eq(mailAddresses.shopperId, shoppers.shopperId))
    .where(and(eq(shoppers.storeId, storeId), eq(shoppers.shopperId, shopperId)));
  if (!shopper) return refuse('not_found', 'this store has no such shopper');
  const [created] = await tx
    .insert(conversations)
    .values({
      ...untouched,
      storeId,
      shopperId,
      conversationId,
      mailedSince: shopper.over === null ? shopper.mailed : null,
      ...bornAt(at),
    })
    .onConflictDoNothing()
    .returning();
  if (created) {
    await moveCount(tx, storeId, { to: created });
    const started = { storeId, type: 'conversation.started', conversationId, seq: 0, at } as const;
    await addEvent(tx, started);
    return ok({ conversation: toRecord(created), created: true });
  }
  const existing = await findConversation(tx, storeId, conversationId);
  return existing?.shopperId === shopperId
    ? ok({ conversation: existing, created: false })
    : refuse('forbidden', 'this conversation belongs to someone else');
};

const untouched = {
  status: 'open',
  head: 0,
  shopperDelivered: 0,
  shopperSeen: 0,
  agentDelivered: 0,
  agentSeen: 0,
  unread: 0,
  shopperUnread: 0,
} as const;

const bornAt = (at: number) => ({ createdAt: at, updatedAt: at, changedAt: at });

export type ReceiptReport = {
  storeId: string;
  conversationId: string;
  side: keyof Receipts;
  delivered: number;
  seen: number;
  at: number;
};

/**
 * Moves one side's receipt forward: never back, never past the head, and what is seen is delivered.
 * `advanced` tells whether anything moved. Null when this store has no such conversation.
 */
export const advanceReceipt = async (
  tx: Tx,
  report: ReceiptReport,
): Promise<{ receipts: Receipts; advanced: boolean } | null> => {
  const { conversations } = tx.tables;
  const which = one(tx, report.storeId, report.conversationId);
  const before = await findConversation(tx, report.storeId, report.conversationId);
  if (!before) return null;
  const known = before.receipts[report.side];
  const seen = Math.min(report.seen, before.head);
  const delivered = Math.max(seen, Math.min(report.delivered, before.head));
  if (delivered <= known.delivered && seen <= known.seen) {
    return { receipts: before.receipts, advanced: false };
  }
  const columns =
    report.side === 'shopper'
      ? { delivered: conversations.shopperDelivered, seen: conversations.shopperSeen }
      : { delivered: conversations.agentDelivered, seen: conversations.agentSeen };
  const further = (column: SQLWrapper, value: number) =>
    sql<number>`case when ${column} > ${value} then ${column} else ${value} end`;
  // The comparison is the database's: another node may have moved the row since it was read.
  const moved = {
    delivered: further(columns.delivered, delivered),
    seen: further(columns.seen, seen),
  };
  const [row] = await tx
    .update(conversations)
    .set(
      report.side === 'shopper'
        ? { shopperDelivered: moved.delivered, shopperSeen: moved.seen }
        : { agentDelivered: moved.delivered, agentSeen: moved.seen },
    )
    .where(which)
    .returning();
  if (!row) return null;
  await recountUnread(tx, row, report);
  return { receipts: receiptsOf(row), advanced: true };
};

/** Counts again what the side has not seen; the row is locked by the update before it. */
const recountUnread = async (tx: Tx, row: ConversationRow, report: ReceiptReport) => {
  const { conversations, entries } = tx.tables;
  const after = report.side === 'shopper' ? row.shopperSeen : row.agentSeen;
  const theirs =
    report.side === 'agent'
      ? eq(entries.authorKind, 'shopper')
      : // Of what the store says by itself she is told of suggestions alone (rule 65).
        or(
          and(eq(entries.authorKind, 'agent'), inArray(entries.kind, ['message', 'suggestion'])),
          and(eq(entries.authorKind, 'system'), eq(entries.kind, 'suggestion')),
        );
  const [left] = await tx
    .select({ unread: count() })
    .from(entries)
    .where(and(eq(entries.conversationId, row.conversationId), gt(entries.seq, after), theirs));
  const unread = left?.unread ?? 0;
  await tx
    .update(conversations)
    .set(
      report.side === 'shopper'
        ? { shopperUnread: unread }
        : { unread, changedAt: Math.max(row.changedAt, report.at) },
    )
    .where(eq(conversations.conversationId, row.conversationId));
};

/** The newest `seq` of each of these conversations that this store has. */
export const heads = async (
  read: Read,
  storeId: string,
  conversationIds: readonly string[],
): Promise<Record<string, number>> => {
  const { conversations } = read.tables;
  if (conversationIds.length === 0) return {};
  const rows = await read
    .select({ id: conversations.conversationId, head: conversations.head })
    .from(conversations)
    .where(
      and(
        eq(conversations.storeId, storeId),
        inArray(conversations.conversationId, [...conversationIds]),
      ),
    );
  return Object.fromEntries(rows.map((row) => [row.id, row.head]));
};

/** Everyone who has spoken for the store in it. */
export const agentsOf = async (
  read: Read,
  storeId: string,
  conversationId: string,
): Promise<AgentFace[]> => {
  const { speakers, agents } = read.tables;
  const rows = await read
    .select({ agentId: agents.agentId, name: agents.name, photoKey: agents.photo })
    .from(speakers)
    .innerJoin(agents, eq(agents.agentId, speakers.agentId))
    .where(and(eq(speakers.conversationId, conversationId), eq(agents.storeId, storeId)))
    .orderBy(asc(agents.agentId));
  return rows.map(withoutNulls);
};
