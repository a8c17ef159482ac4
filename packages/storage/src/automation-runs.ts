import { and, asc, count, desc, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type AutomationMark = Read['tables']['automationMarks']['$inferSelect'];
export type AutomationRunRecord = Read['tables']['automationRuns']['$inferSelect'];

type InConversation = { storeId: string; conversationId: string };

/** How far rules have read this conversation; null: not at all. */
export const findMark = async (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<AutomationMark | null> => {
  const { automationMarks: m } = read.tables;
  const [row] = await read
    .select()
    .from(m)
    .where(and(eq(m.storeId, storeId), eq(m.conversationId, conversationId)));
  return row ?? null;
};

export type Reading = {
  /** The version that was read from; null: there was none. */
  seen: number | null;
  mark: AutomationMark;
  runs: AutomationRunRecord[];
};

/**
 * Moves the mark on and stores what rules are to do about what lies between, in one: whoever comes
 * second is told null and stores nothing. So no event is read twice, and none is lost. Answers the
 * runs that were not there before.
 */
export const noteReading = async (
  tx: Tx,
  { seen, mark, runs }: Reading,
): Promise<AutomationRunRecord[] | null> => {
  const { automationMarks: m, automationRuns: r } = tx.tables;
  const { conversationId, storeId, ...next } = mark;
  const moved =
    seen === null
      ? await tx.insert(m).values(mark).onConflictDoNothing().returning()
      : await tx
          .update(m)
          .set(next)
          .where(
            and(eq(m.conversationId, conversationId), eq(m.storeId, storeId), eq(m.version, seen)),
          )
          .returning();
  if (moved.length === 0) return null;
  return runs.length > 0 ? tx.insert(r).values(runs).onConflictDoNothing().returning() : [];
};

/** A rule has put tags on or taken them off: that is no event. */
export const noteOwnTags = async (
  tx: Tx,
  { storeId, conversationId, on, off }: InConversation & { on: string[]; off: string[] },
): Promise<void> => {
  const { automationMarks: m } = tx.tables;
  const mark = await findMark(tx, { storeId, conversationId });
  if (!mark) return;
  const kept = mark.tags.filter((tag) => !off.includes(tag) && !on.includes(tag));
  await tx
    .update(m)
    .set({ tags: [...kept, ...on], version: mark.version + 1 })
    .where(and(eq(m.conversationId, conversationId), eq(m.version, mark.version)));
};

/** Runs in this conversation since then: too many say that something goes round in circles. */
export const countRuns = async (
  read: Read,
  { storeId, conversationId, since }: InConversation & { since: number },
): Promise<number> => {
  const { automationRuns: r } = read.tables;
  const [row] = await read
    .select({ runs: count() })
    .from(r)
    .where(and(eq(r.conversationId, conversationId), eq(r.storeId, storeId), gte(r.at, since)));
  return row?.runs ?? 0;
};

/** Runs that were begun and not finished by whoever had them, in every store. */
export const dueRuns = (
  read: Read,
  { now, limit }: { now: number; limit: number },
): Promise<AutomationRunRecord[]> => {
  const { automationRuns: r } = read.tables;
  return read
    .select()
    .from(r)
    .where(and(eq(r.state, 'due'), lte(r.leasedUntil, now)))
    .orderBy(asc(r.leasedUntil), asc(r.at))
    .limit(limit);
};

type OneRun = { automationId: string; eventKey: string };

const oneRun = (read: Read, { automationId, eventKey }: OneRun) => {
  const { automationRuns: r } = read.tables;
  return and(eq(r.automationId, automationId), eq(r.eventKey, eventKey));
};

/** Takes an unfinished run until then. False: another node was faster, or it is done. */
export const leaseRun = async (
  tx: Tx,
  { run, now, until }: { run: AutomationRunRecord; now: number; until: number },
): Promise<boolean> => {
  const { automationRuns: r } = tx.tables;
  const taken = await tx
    .update(r)
    .set({ leasedUntil: until, tries: run.tries + 1 })
    .where(and(oneRun(tx, run), eq(r.state, 'due'), lte(r.leasedUntil, now)))
    .returning({ eventKey: r.eventKey });
  return taken.length > 0;
};

/** What came of it. */
export const endRun = async (
  tx: Tx,
  run: OneRun & Pick<AutomationRunRecord, 'steps'>,
): Promise<void> => {
  const { automationRuns: r } = tx.tables;
  await tx
    .update(r)
    .set({ state: 'done', steps: run.steps, leasedUntil: 0 })
    .where(oneRun(tx, run));
};

/** A rule's log, the last first; what happened before `before`. */
export const listRuns = (
  read: Read,
  asked: { storeId: string; automationId: string; before?: number | undefined; limit: number },
): Promise<AutomationRunRecord[]> => {
  const { automationRuns: r } = read.tables;
  const { storeId, automationId, before, limit } = asked;
  return read
    .select()
    .from(r)
    .where(
      and(
        eq(r.storeId, storeId),
        eq(r.automationId, automationId),
        before === undefined ? undefined : lt(r.at, before),
      ),
    )
    .orderBy(desc(r.at), desc(r.eventKey))
    .limit(limit);
};

/** What rules have done in one conversation. */
export const runsIn = (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<AutomationRunRecord[]> => {
  const { automationRuns: r } = read.tables;
  return read
    .select()
    .from(r)
    .where(and(eq(r.conversationId, conversationId), eq(r.storeId, storeId)));
};

/** Forgets what rules did before then. */
export const dropRuns = async (tx: Tx, before: number): Promise<void> => {
  const { automationRuns: r } = tx.tables;
  await tx.delete(r).where(lt(r.at, before));
};

/**
 * Conversations of a store that changed since then and were not read since: what was stored by a
 * node that did not come to read it.
 */
export const unreadConversations = async (
  read: Read,
  { storeId, since, limit }: { storeId: string; since: number; limit: number },
): Promise<string[]> => {
  const { conversations: c, automationMarks: m } = read.tables;
  const rows = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .leftJoin(m, eq(m.conversationId, c.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        gte(c.changedAt, since),
        // Within the same millisecond nobody knows which came first: it is read once more.
        or(isNull(m.seq), lt(m.seq, c.head), lte(m.readAt, c.changedAt)),
      ),
    )
    .orderBy(asc(c.changedAt), asc(c.conversationId))
    .limit(limit);
  return rows.map(({ conversationId }) => conversationId);
};

/**
 * Open conversations in which a shopper has waited for `waitMs` without that having been read, those
 * first that moved longest ago.
 */
export const waitingConversations = async (
  read: Read,
  asked: { storeId: string; now: number; waitMs: number; limit: number },
): Promise<string[]> => {
  const { conversations: c, automationMarks: m } = read.tables;
  const { storeId, now, waitMs, limit } = asked;
  const rows = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .leftJoin(m, eq(m.conversationId, c.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.status, 'open'),
        lte(c.waitingSince, now - waitMs),
        or(isNull(m.readAt), lt(m.readAt, sql`${c.waitingSince} + ${waitMs}`)),
      ),
    )
    .orderBy(asc(c.updatedAt), asc(c.conversationId))
    .limit(limit);
  return rows.map(({ conversationId }) => conversationId);
};

/** One page of the conversations in which something changed since then, the last first. */
export const conversationsSince = (
  read: Read,
  asked: {
    storeId: string;
    since: number;
    before?: { changedAt: number; conversationId: string } | undefined;
    limit: number;
  },
): Promise<{ conversationId: string; shopperId: string; changedAt: number }[]> => {
  const { conversations: c } = read.tables;
  const { storeId, since, before, limit } = asked;
  const older =
    before &&
    or(
      lt(c.changedAt, before.changedAt),
      and(eq(c.changedAt, before.changedAt), lt(c.conversationId, before.conversationId)),
    );
  return read
    .select({
      conversationId: c.conversationId,
      shopperId: c.shopperId,
      changedAt: c.changedAt,
    })
    .from(c)
    .where(and(eq(c.storeId, storeId), gte(c.changedAt, since), older))
    .orderBy(desc(c.changedAt), desc(c.conversationId))
    .limit(limit);
};
