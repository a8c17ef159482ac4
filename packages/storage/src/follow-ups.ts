import type {
  FollowUp,
  FollowUpCounts,
  FollowUpKind,
  FollowUpList,
  FollowUpPlace,
} from '@aisle/protocol';
import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  isNotNull,
  isNull,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { lockLog } from './append/add-to-log.ts';
import type { Read, Tx } from './storage.ts';

type Named = { storeId: string; followUpId: string };
type InConversation = { storeId: string; conversationId: string };

/** Something owed, with what its shopper is called. */
export type FollowUpRecord = FollowUp & { shopper: string | null };

export type NewFollowUp = InConversation & {
  followUpId: string;
  kind: FollowUpKind;
  words: string;
  dueAt: number;
  /** When it reminds; null: never. */
  lookAt: number | null;
  agentId: string | null;
  /** null: the house. */
  madeBy: string | null;
  at: number;
};

const select = async (
  read: Read,
  which: SQL | undefined,
  { order, limit }: { order: SQL[]; limit: number },
): Promise<FollowUpRecord[]> => {
  const { followUps: f, shoppers: s, ratings: r } = read.tables;
  const rated = and(
    eq(f.kind, 'low_rating'),
    eq(r.storeId, f.storeId),
    eq(r.conversationId, f.conversationId),
  );
  const rows = await read
    .select({
      followUpId: f.followUpId,
      conversationId: f.conversationId,
      kind: f.kind,
      words: f.words,
      dueAt: f.dueAt,
      agentId: f.agentId,
      state: f.state,
      madeBy: f.madeBy,
      madeAt: f.madeAt,
      settledBy: f.settledBy,
      settledAt: f.settledAt,
      brokenAt: f.brokenAt,
      confirmedAt: f.confirmedAt,
      offered: f.offered,
      version: f.version,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
      effort: r.effort,
      satisfaction: r.satisfaction,
    })
    .from(f)
    .innerJoin(s, eq(s.shopperId, f.shopperId))
    .leftJoin(r, rated)
    .where(which)
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ effort, satisfaction, ...row }) => ({
    ...row,
    ...(row.kind === 'low_rating' && {
      rated: { ...(effort !== null && { effort }), ...(satisfaction !== null && { satisfaction }) },
    }),
  }));
};

/** Null when this store has none of that name. */
export const findFollowUp = async (
  read: Read,
  { storeId, followUpId }: Named,
): Promise<FollowUpRecord | null> => {
  const { followUps: f } = read.tables;
  const which = and(eq(f.storeId, storeId), eq(f.followUpId, followUpId));
  const [found] = await select(read, which, { order: [asc(f.followUpId)], limit: 1 });
  return found ?? null;
};

const insert = async (tx: Tx, made: NewFollowUp, place: number | null): Promise<boolean> => {
  const { followUps: f, conversations: c } = tx.tables;
  const { at, ...row } = made;
  const [conversation] = await tx
    .select({ shopperId: c.shopperId })
    .from(c)
    .where(and(eq(c.storeId, row.storeId), eq(c.conversationId, row.conversationId)));
  if (!conversation) return false;
  const fresh = { state: 'open', madeAt: at, version: 1 } as const;
  const added = await tx
    .insert(f)
    .values({ ...row, ...fresh, place, shopperId: conversation.shopperId })
    .onConflictDoNothing()
    .returning({ followUpId: f.followUpId });
  return added.length > 0;
};

/**
 * Adds one; the first of its name stands, whatever a repeat says (rule 1). Null when this store has no
 * such conversation, or the name is somebody else's.
 */
export const addFollowUp = async (tx: Tx, made: NewFollowUp): Promise<FollowUpRecord | null> => {
  await insert(tx, made, null);
  const found = await findFollowUp(tx, made);
  return found?.conversationId === made.conversationId ? found : null;
};

/**
 * Adds one that takes one of `most` places at its time, whatever comes at once. Null: all are taken,
 * or this store has no such conversation.
 */
export const bookFollowUp = async (
  tx: Tx,
  made: NewFollowUp,
  most: number,
): Promise<FollowUpRecord | null> => {
  // In her conversation one at a time, so that what is let go for it is all she had asked for.
  if (!(await lockLog(tx, made))) return null;
  for (let place = 0; place < most; place += 1)
    if (await insert(tx, made, place)) return findFollowUp(tx, made);
  const known = await findFollowUp(tx, made);
  return known?.conversationId === made.conversationId ? known : null;
};

/** How many places are taken at which instant of a period. */
export const takenTimes = async (
  read: Read,
  { storeId, from, to }: { storeId: string; from: number; to: number },
): Promise<Map<number, number>> => {
  const { followUps: f } = read.tables;
  const rows = await read
    .select({ at: f.dueAt, taken: count() })
    .from(f)
    .where(and(eq(f.storeId, storeId), isNotNull(f.place), gte(f.dueAt, from), lte(f.dueAt, to)))
    .groupBy(f.dueAt);
  return new Map(rows.map(({ at, taken }) => [Number(at), Number(taken)]));
};

type Change = Partial<
  Pick<FollowUp, 'words' | 'dueAt' | 'agentId' | 'state' | 'brokenAt' | 'confirmedAt' | 'offered'>
> & {
  /** When it reminds next; null: not again; absent: as before. */
  lookAt?: number | null;
};

/**
 * Changes one as it was seen. `stale`: somebody changed it meanwhile; null: this store has none of
 * that name. What is settled does not remind any more.
 */
export const changeFollowUp = async (
  tx: Tx,
  { storeId, followUpId, seen, by, at }: Named & { seen: number; by: string | null; at: number },
  change: Change,
): Promise<FollowUpRecord | 'stale' | null> => {
  const { followUps: f } = tx.tables;
  const { state } = change;
  const settled =
    state &&
    (state === 'open'
      ? { settledBy: null, settledAt: null }
      : {
          ...{ settledBy: by, settledAt: at, lookAt: null, offered: null },
          // Somebody else may have the time.
          ...(state === 'dropped' && { place: null }),
        });
  const mine = and(eq(f.storeId, storeId), eq(f.followUpId, followUpId));
  const moved = await tx
    .update(f)
    .set({ ...change, ...settled, version: seen + 1 })
    .where(and(mine, eq(f.version, seen)))
    .returning({ followUpId: f.followUpId });
  const found = await findFollowUp(tx, { storeId, followUpId });
  return found && moved.length === 0 ? 'stale' : found;
};

/** Those of a conversation, the first due first; `kind` and `state` narrow it down. */
export const followUpsOf = async (
  read: Read,
  {
    ...asked
  }: InConversation & {
    kind?: FollowUpKind;
    state?: FollowUp['state'];
    limit: number;
  },
): Promise<FollowUpRecord[]> => {
  const { followUps: f } = read.tables;
  const which = and(
    eq(f.storeId, asked.storeId),
    eq(f.conversationId, asked.conversationId),
    asked.kind && eq(f.kind, asked.kind),
    asked.state && eq(f.state, asked.state),
  );
  return select(read, which, { order: [asc(f.dueAt), asc(f.followUpId)], limit: asked.limit });
};

type Asked = { storeId: string; agentId: string; at: number };

const inList = (read: Read, list: FollowUpList, { storeId, agentId, at }: Asked) => {
  const { followUps: f } = read.tables;
  const open = and(eq(f.storeId, storeId), eq(f.state, 'open'));
  if (list === 'settled') return and(eq(f.storeId, storeId), ne(f.state, 'open'));
  if (list === 'mine') return and(open, eq(f.agentId, agentId));
  return list === 'overdue' ? and(open, lte(f.dueAt, at)) : open;
};

/** One page of a list, behind `after`. */
export const listFollowUps = async (
  read: Read,
  {
    list,
    after,
    limit,
    ...asked
  }: Asked & {
    list: FollowUpList;
    after?: FollowUpPlace | undefined;
    limit: number;
  },
): Promise<FollowUpRecord[]> => {
  const { followUps: f } = read.tables;
  const settled = list === 'settled';
  const place = after && sql`(${after.dueAt}, ${after.followUpId})`;
  const further =
    place &&
    (settled
      ? sql`(${f.dueAt}, ${f.followUpId}) < ${place}`
      : sql`(${f.dueAt}, ${f.followUpId}) > ${place}`);
  const way = settled ? desc : asc;
  return select(read, and(inList(read, list, asked), further), {
    ...{ order: [way(f.dueAt), way(f.followUpId)], limit },
  });
};

/** How many are open, each counted up to `limit`. */
export const countFollowUps = async (
  read: Read,
  { limit, ...asked }: Asked & { limit: number },
): Promise<FollowUpCounts> => {
  const { followUps: f } = read.tables;
  const many = async (which: SQL | undefined) =>
    (await read.select({ one: sql`1` }).from(f).where(which).limit(limit)).length;
  const hers = or(eq(f.agentId, asked.agentId), isNull(f.agentId));
  const overdue = inList(read, 'overdue', asked);
  const [mine, all, late, due] = await Promise.all([
    many(inList(read, 'mine', asked)),
    many(inList(read, 'all', asked)),
    many(overdue),
    many(and(overdue, hers)),
  ]);
  return { mine, all, overdue: late, due };
};
