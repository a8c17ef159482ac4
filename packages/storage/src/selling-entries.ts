import type { Content, Entry } from '@aisle/protocol';
import { and, desc, eq, gte, inArray, lte, notInArray } from 'drizzle-orm';
import { toEntry } from './entries.ts';
import type { Read } from './storage.ts';

/** What may lead to an order; agents' other words count as well, but only the last of them. */
const SELLING: Content['kind'][] = [
  'suggestion',
  'suggestion_added',
  'bundle',
  'bundle_added',
  'cart_proposal',
  'proposal_answered',
  'checkout_link',
];
const NOT_WORDS: Content['kind'][] = [
  'assigned',
  'joined',
  'promised',
  'call_back_answered',
  'call_back_proposed',
  'closed',
  'reopened',
  'return_answered',
];

/** More than a conversation has. */
const MOST = 1_000;

/**
 * The part of a conversation's log that an order may be owed to, newest first: all that sells, and
 * the last that an agent said since `since`. Nothing after `until`.
 */
export const sellingEntries = async (
  read: Read,
  asked: { storeId: string; conversationId: string; since: number; until: number },
): Promise<Entry[]> => {
  const { conversations: c, entries: e } = read.tables;
  const here = and(
    eq(c.storeId, asked.storeId),
    eq(e.conversationId, asked.conversationId),
    lte(e.at, asked.until),
  );
  const rows = (which: ReturnType<typeof and>, limit: number) =>
    read
      .select({ entry: e })
      .from(e)
      .innerJoin(c, eq(c.conversationId, e.conversationId))
      .where(and(here, which))
      .orderBy(desc(e.seq))
      .limit(limit);
  const [selling, spoken] = await Promise.all([
    rows(inArray(e.kind, SELLING), MOST),
    rows(and(eq(e.authorKind, 'agent'), notInArray(e.kind, NOT_WORDS), gte(e.at, asked.since)), 1),
  ]);
  const found = new Map([...selling, ...spoken].map(({ entry }) => [entry.seq, toEntry(entry)]));
  return [...found.values()].sort((a, b) => b.seq - a.seq);
};

/** Whether anything was said or done in a conversation in this time. */
export const wasActive = async (
  read: Read,
  asked: { storeId: string; conversationId: string; since: number; until: number },
): Promise<boolean> => {
  const { conversations: c, entries: e } = read.tables;
  const rows = await read
    .select({ seq: e.seq })
    .from(e)
    .innerJoin(c, eq(c.conversationId, e.conversationId))
    .where(
      and(
        eq(c.storeId, asked.storeId),
        eq(e.conversationId, asked.conversationId),
        gte(e.at, asked.since),
        lte(e.at, asked.until),
        // What is told of orders is no chat.
        notInArray(e.kind, ['order_placed', 'order_update']),
      ),
    )
    .orderBy(desc(e.seq))
    .limit(1);
  return rows.length > 0;
};

/** A shopper's conversations that were begun before an order and went on in its days. */
export const conversationsBefore = async (
  read: Read,
  asked: { storeId: string; shopperId: string; since: number; until: number },
): Promise<string[]> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(
      and(
        eq(c.storeId, asked.storeId),
        eq(c.shopperId, asked.shopperId),
        lte(c.createdAt, asked.until),
        gte(c.updatedAt, asked.since),
      ),
    )
    .orderBy(desc(c.conversationId))
    .limit(20);
  return rows.map(({ conversationId }) => conversationId);
};
