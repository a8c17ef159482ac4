import type { Feedback, FeedbackKind, FeedbackPlace } from '@aisle/protocol';
import { aliasedTable, and, count, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { lockLog } from './append/add-to-log.ts';
import type { Read, Tx } from './storage.ts';

type Named = { storeId: string; feedbackId: string };

/** Who reads: complaints about himself only where he `owns` the store. */
export type FeedbackReader = { agentId: string; owns: boolean };

export type NewFeedback = Named & {
  conversationId: string;
  agentId: string;
  kind: FeedbackKind;
  words: string;
  at: number;
};

const select = async (read: Read, which: SQL | undefined, limit: number): Promise<Feedback[]> => {
  const { feedback: f, shoppers: s, agents: a } = read.tables;
  const settler = aliasedTable(a, 'settler');
  return read
    .select({
      feedbackId: f.feedbackId,
      conversationId: f.conversationId,
      kind: f.kind,
      agentId: f.agentId,
      agent: a.name,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
      words: f.words,
      at: f.at,
      state: f.state,
      settledBy: f.settledBy,
      settler: settler.name,
      settledAt: f.settledAt,
      outcome: f.outcome,
      unseen: f.unseen,
      version: f.version,
    })
    .from(f)
    .innerJoin(s, eq(s.shopperId, f.shopperId))
    .innerJoin(a, eq(a.agentId, f.agentId))
    .leftJoin(settler, eq(settler.agentId, f.settledBy))
    .where(which)
    .orderBy(desc(f.at), desc(f.feedbackId))
    .limit(limit);
};

/** Null when this store has none of that name. */
export const findFeedback = async (
  read: Read,
  { storeId, feedbackId }: Named,
): Promise<Feedback | null> => {
  const { feedback: f } = read.tables;
  const which = and(eq(f.storeId, storeId), eq(f.feedbackId, feedbackId));
  return (await select(read, which, 1))[0] ?? null;
};

/**
 * Keeps what she said; the first of its name stands (rule 1). `full`: she has said as much about this
 * agent in this conversation as `most`; null: this store has no such conversation, or the name is
 * somebody else's.
 */
export const keepFeedback = async (
  tx: Tx,
  made: NewFeedback,
  most: number,
): Promise<Feedback | 'full' | null> => {
  const { feedback: f, conversations: c } = tx.tables;
  const { conversationId, agentId, kind } = made;
  if (!(await lockLog(tx, made))) return null;
  const [conversation] = await tx
    .select({ shopperId: c.shopperId })
    .from(c)
    .where(eq(c.conversationId, conversationId));
  if (!conversation) return null;
  const known = await findFeedback(tx, made);
  if (known) return known.conversationId === conversationId ? known : null;
  const about = and(eq(f.conversationId, conversationId), eq(f.agentId, agentId));
  const [said] = await tx.select({ times: count() }).from(f).where(about);
  if (Number(said?.times) >= most) return 'full';
  const { shopperId } = conversation;
  const state = kind === 'complaint' ? 'open' : null;
  await tx
    .insert(f)
    .values({ ...made, shopperId, state, unseen: kind === 'praise', version: 1 })
    .onConflictDoNothing();
  return findFeedback(tx, made);
};

/** What this agent may read: all praise, and complaints about others. */
const readBy = (read: Read, storeId: string, { agentId, owns }: FeedbackReader) => {
  const { feedback: f } = read.tables;
  return and(
    eq(f.storeId, storeId),
    owns ? undefined : or(eq(f.kind, 'praise'), ne(f.agentId, agentId)),
  );
};

/** One page behind `after` of what the reader may read, the newest first. */
export const listFeedback = async (
  read: Read,
  asked: {
    storeId: string;
    reader: FeedbackReader;
    kind?: FeedbackKind | undefined;
    /** Complaints that are not settled, and nothing else. */
    open?: true | undefined;
    agentId?: string | undefined;
    after?: FeedbackPlace | undefined;
    limit: number;
  },
): Promise<Feedback[]> => {
  const { feedback: f } = read.tables;
  const { storeId, reader, kind, open, agentId, after, limit } = asked;
  const which = and(
    readBy(read, storeId, reader),
    kind && eq(f.kind, kind),
    open && eq(f.state, 'open'),
    agentId === undefined ? undefined : eq(f.agentId, agentId),
    after && sql`(${f.at}, ${f.feedbackId}) < (${after.at}, ${after.feedbackId})`,
  );
  return select(read, which, limit);
};

/** How many complaints the reader may read are open, counted up to `limit`. */
export const countOpenComplaints = async (
  read: Read,
  { storeId, reader, limit }: { storeId: string; reader: FeedbackReader; limit: number },
): Promise<number> => {
  const { feedback: f } = read.tables;
  const which = and(readBy(read, storeId, reader), eq(f.state, 'open'));
  return (await read.select({ one: sql`1` }).from(f).where(which).limit(limit)).length;
};

/**
 * Settles a complaint as it was seen; without an `outcome` it is open again. `stale`: somebody
 * changed it meanwhile; null: this store has no complaint of that name.
 */
export const settleComplaint = async (
  tx: Tx,
  { storeId, feedbackId, seen, by, at }: Named & { seen: number; by: string; at: number },
  outcome: string | null,
): Promise<Feedback | 'stale' | null> => {
  const { feedback: f } = tx.tables;
  const settled =
    outcome === null
      ? { state: 'open' as const, settledBy: null, settledAt: null }
      : { state: 'settled' as const, settledBy: by, settledAt: at };
  const mine = [eq(f.storeId, storeId), eq(f.feedbackId, feedbackId), eq(f.kind, 'complaint')];
  const moved = await tx
    .update(f)
    .set({ ...settled, outcome, version: seen + 1 })
    .where(and(...mine, eq(f.version, seen)))
    .returning({ feedbackId: f.feedbackId });
  const found = await findFeedback(tx, { storeId, feedbackId });
  if (found?.kind !== 'complaint') return null;
  return moved.length === 0 ? 'stale' : found;
};

/** Praise of this agent that he has not looked at, counted up to `limit`. */
export const countUnseenPraise = async (
  read: Read,
  { storeId, agentId, limit }: { storeId: string; agentId: string; limit: number },
): Promise<number> => {
  const { feedback: f } = read.tables;
  const which = and(eq(f.storeId, storeId), eq(f.agentId, agentId), eq(f.unseen, true));
  return (await read.select({ one: sql`1` }).from(f).where(which).limit(limit)).length;
};

/** He has looked at praise of himself. Answers what was new to him of it. */
export const seePraise = async (
  tx: Tx,
  { storeId, agentId, feedbackIds }: { storeId: string; agentId: string; feedbackIds: string[] },
): Promise<Feedback[]> => {
  const { feedback: f } = tx.tables;
  const these = and(eq(f.storeId, storeId), inArray(f.feedbackId, feedbackIds));
  const seen = await tx
    .update(f)
    .set({ unseen: false })
    .where(and(these, eq(f.agentId, agentId), eq(f.unseen, true)))
    .returning({ feedbackId: f.feedbackId });
  const names = seen.map(({ feedbackId }) => feedbackId);
  return names.length > 0 ? select(tx, inArray(f.feedbackId, names), names.length) : [];
};
