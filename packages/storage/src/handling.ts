import type { Handling, InboxRow, Priority } from '@aisle/protocol';
import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { moveCount } from './conversation-counts.ts';
import type { Read, Tx } from './storage.ts';

type InConversation = { storeId: string; conversationId: string };
type HandlingRow = Read['tables']['handlings']['$inferSelect'];

/** Where no agent has put anything. */
export const UNHANDLED: Handling = {
  tags: [],
  priority: 'normal',
  notes: 0,
  mentioned: [],
  snoozedUntil: null,
};

/** A stored row as agents know it. An instant that outlived its sleep is not told. */
export const toHandling = (
  row: Omit<HandlingRow, 'conversationId' | 'storeId'>,
  status: InboxRow['status'],
): Handling => ({
  tags: row.tags,
  priority: row.priority,
  notes: row.notes,
  mentioned: row.mentioned,
  snoozedUntil: status === 'snoozed' ? row.snoozedUntil : null,
});

/** How a conversation is handled; null when this store has no such conversation. */
export const findHandling = async (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<{ status: InboxRow['status']; handling: Handling } | null> => {
  const { conversations: c, handlings } = read.tables;
  const [found] = await read
    .select({ status: c.status, row: handlings })
    .from(c)
    .leftJoin(handlings, eq(handlings.conversationId, c.conversationId))
    .where(and(eq(c.storeId, storeId), eq(c.conversationId, conversationId)));
  if (!found) return null;
  const { status, row } = found;
  return { status, handling: row ? toHandling(row, status) : UNHANDLED };
};

type Locked = { status: InboxRow['status']; assignedTo: string | null; head: number };

/**
 * Takes the conversation's lock by moving the inbox's cursor, so that two changes cannot pass each
 * other. Null when this store has no such conversation.
 */
export const lockForChange = async (
  tx: Tx,
  { storeId, conversationId, at }: InConversation & { at: number },
): Promise<Locked | null> => {
  const { conversations: c } = tx.tables;
  const [row] = await tx
    .update(c)
    .set({ changedAt: sql`case when ${c.changedAt} > ${at} then ${c.changedAt} else ${at} end` })
    .where(and(eq(c.storeId, storeId), eq(c.conversationId, conversationId)))
    .returning({ status: c.status, assignedTo: c.assignedTo, head: c.head });
  return row ?? null;
};

/** Writes some of a conversation's handling; the caller holds its lock. */
export const saveHandling = async (
  tx: Tx,
  { storeId, conversationId }: InConversation,
  change: Partial<Handling>,
): Promise<void> => {
  const { handlings } = tx.tables;
  await tx
    .insert(handlings)
    .values({ ...UNHANDLED, ...change, storeId, conversationId })
    .onConflictDoUpdate({ target: handlings.conversationId, set: change });
};

export type HandlingChange = InConversation & {
  at: number;
  tags?: string[] | undefined;
  priority?: Priority | undefined;
};

/** Puts tags and priority as they shall be. Null when this store has no such conversation. */
export const changeHandling = async (tx: Tx, change: HandlingChange): Promise<Handling | null> => {
  const { tags, priority } = change;
  const locked = await lockForChange(tx, change);
  if (!locked) return null;
  const before = (await findHandling(tx, change))?.handling ?? UNHANDLED;
  if (tags) await moveTags(tx, change, { from: before.tags, to: tags });
  const moved = { ...(tags && { tags }), ...(priority && { priority }) };
  if (tags || priority) await saveHandling(tx, change, moved);
  return { ...before, ...moved };
};

const moveTags = async (
  tx: Tx,
  { storeId, conversationId }: InConversation,
  { from, to }: { from: readonly string[]; to: readonly string[] },
): Promise<void> => {
  const { conversationTags: ct, tags } = tx.tables;
  const count = (tag: string, by: number) =>
    tx
      .insert(tags)
      .values({ storeId, tag, uses: by })
      .onConflictDoUpdate({
        target: [tags.storeId, tags.tag],
        set: { uses: sql`${tags.uses} + ${by}` },
      });
  for (const tag of from.filter((one) => !to.includes(one)).sort()) {
    const which = and(
      eq(ct.storeId, storeId),
      eq(ct.tag, tag),
      eq(ct.conversationId, conversationId),
    );
    await tx.delete(ct).where(which);
    await count(tag, -1);
  }
  for (const tag of to.filter((one) => !from.includes(one)).sort()) {
    await tx.insert(ct).values({ storeId, tag, conversationId });
    await count(tag, 1);
  }
};

/** The store's tags, the most used first. */
export const listTags = async (
  read: Read,
  storeId: string,
  limit: number,
): Promise<{ tag: string; uses: number }[]> => {
  const { tags } = read.tables;
  return read
    .select({ tag: tags.tag, uses: tags.uses })
    .from(tags)
    .where(and(eq(tags.storeId, storeId), gt(tags.uses, 0)))
    .orderBy(desc(tags.uses), asc(tags.tag))
    .limit(limit);
};

const moveStatus = async (
  tx: Tx,
  { storeId, conversationId, at }: InConversation & { at: number },
  from: Locked,
  to: 'open' | 'snoozed',
): Promise<void> => {
  const { conversations: c } = tx.tables;
  // What comes back stands on top of the list, as if it had just happened.
  const moved = to === 'open' ? { status: to, updatedAt: at } : { status: to };
  await tx.update(c).set(moved).where(eq(c.conversationId, conversationId));
  await moveCount(tx, storeId, { from, to: { ...from, status: to } });
};

/**
 * Takes an open conversation out of the open list until then, or, with null, until she writes;
 * one that sleeps already gets the new instant. `closed`: it is; null: no such conversation.
 */
export const snooze = async (
  tx: Tx,
  asked: InConversation & { until: number | null; at: number },
): Promise<Handling | 'closed' | null> => {
  const locked = await lockForChange(tx, asked);
  if (!locked) return null;
  if (locked.status === 'closed') return 'closed';
  if (locked.status === 'open') await moveStatus(tx, asked, locked, 'snoozed');
  await saveHandling(tx, asked, { snoozedUntil: asked.until });
  return (await findHandling(tx, asked))?.handling ?? null;
};

/** Back into the open list. False when it did not sleep, or this store has no such conversation. */
export const wake = async (tx: Tx, asked: InConversation & { at: number }): Promise<boolean> => {
  const locked = await lockForChange(tx, asked);
  if (!locked) return false;
  await saveHandling(tx, asked, { snoozedUntil: null });
  if (locked.status !== 'snoozed') return false;
  await moveStatus(tx, asked, locked, 'open');
  return true;
};

/**
 * On top of the open list again, also where it did not sleep; a closed one stays where it is. The
 * caller holds its lock.
 */
export const comeBack = async (tx: Tx, asked: InConversation & { at: number }): Promise<void> => {
  const locked = await lockForChange(tx, asked);
  if (!locked || locked.status === 'closed') return;
  if (locked.status === 'snoozed') await saveHandling(tx, asked, { snoozedUntil: null });
  await moveStatus(tx, asked, locked, 'open');
};

/** Conversations of any store whose time has come, the longest overdue first. */
export const dueToWake = async (
  read: Read,
  at: number,
  limit: number,
): Promise<InConversation[]> => {
  const { handlings } = read.tables;
  return read
    .select({ storeId: handlings.storeId, conversationId: handlings.conversationId })
    .from(handlings)
    .where(lte(handlings.snoozedUntil, at))
    .orderBy(asc(handlings.snoozedUntil))
    .limit(limit);
};

/**
 * Wakes one that is due: whoever comes second, on this node or another, finds nothing to do. True
 * where it slept until now.
 */
export const wakeIfDue = async (
  tx: Tx,
  asked: InConversation & { at: number },
): Promise<boolean> => {
  const { handlings } = tx.tables;
  const locked = await lockForChange(tx, asked);
  const [ended] = await tx
    .update(handlings)
    .set({ snoozedUntil: null })
    .where(
      and(
        eq(handlings.conversationId, asked.conversationId),
        eq(handlings.storeId, asked.storeId),
        lte(handlings.snoozedUntil, asked.at),
      ),
    )
    .returning({ conversationId: handlings.conversationId });
  if (!ended || locked?.status !== 'snoozed') return false;
  await moveStatus(tx, asked, locked, 'open');
  return true;
};
