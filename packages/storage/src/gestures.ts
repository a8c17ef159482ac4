import type { Gesture, GesturePlace, GivenKind } from '@aisle/protocol';
import { and, count, desc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

type InConversation = { storeId: string; conversationId: string };
type Named = { storeId: string; gestureId: string };

/** One, with what its agent and its shopper are called. */
export type GestureRecord = Gesture & { agent: string; shopper: string | null };

export type NewGesture = InConversation & Omit<Gesture, 'takenBackAt'>;

const select = async (
  read: Read,
  which: SQL | undefined,
  limit: number,
): Promise<GestureRecord[]> => {
  const { gestures: g, shoppers: s, agents: a } = read.tables;
  return read
    .select({
      gestureId: g.gestureId,
      conversationId: g.conversationId,
      kind: g.kind,
      words: g.words,
      percent: g.percent,
      agentId: g.agentId,
      at: g.at,
      takenBackAt: g.takenBackAt,
      agent: a.name,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
    })
    .from(g)
    .innerJoin(s, eq(s.shopperId, g.shopperId))
    .innerJoin(a, eq(a.agentId, g.agentId))
    .where(which)
    .orderBy(desc(g.at), desc(g.gestureId))
    .limit(limit);
};

/** Null when this store has none of that name. */
export const findGesture = async (
  read: Read,
  { storeId, gestureId }: Named,
): Promise<GestureRecord | null> => {
  const { gestures: g } = read.tables;
  const which = and(eq(g.storeId, storeId), eq(g.gestureId, gestureId));
  return (await select(read, which, 1))[0] ?? null;
};

/**
 * Notes one; the first of its name stands (rule 1). @returns false: this store has no such
 * conversation, or the name was taken
 */
export const noteGesture = async (tx: Tx, made: NewGesture): Promise<boolean> => {
  const { gestures: g, conversations: c } = tx.tables;
  const [conversation] = await tx
    .select({ shopperId: c.shopperId })
    .from(c)
    .where(and(eq(c.storeId, made.storeId), eq(c.conversationId, made.conversationId)));
  if (!conversation) return false;
  const noted = await tx
    .insert(g)
    .values({ ...made, shopperId: conversation.shopperId, takenBackAt: null })
    .onConflictDoNothing()
    .returning({ gestureId: g.gestureId });
  return noted.length > 0;
};

/**
 * Gives one by hand; the first of its name stands (rule 1). `used_up`: its agent has given `most` of
 * that kind since then; null: this store has no such conversation, or the name is another's.
 */
export const giveGesture = async (
  tx: Tx,
  made: NewGesture & { kind: GivenKind },
  { since, most }: { since: number; most: number },
): Promise<GestureRecord | 'used_up' | null> => {
  const { storeId, conversationId, agentId, kind } = made;
  await tx.lock(`gestures ${agentId}`);
  // A repeat gets the answer of the first, however little is left by now.
  const known = await findGesture(tx, made);
  if (known) return known.conversationId === conversationId ? known : null;
  if ((await countGiven(tx, { storeId, agentId, since }))[kind] >= most) return 'used_up';
  await noteGesture(tx, made);
  return findGesture(tx, made);
};

/** Was not given after all: nothing of it stays. */
export const dropGesture = async (tx: Tx, { storeId, gestureId }: Named): Promise<void> => {
  const { gestures: g } = tx.tables;
  await tx.delete(g).where(and(eq(g.storeId, storeId), eq(g.gestureId, gestureId)));
};

/** How many an agent has given by hand since then and not taken back. */
export const countGiven = async (
  read: Read,
  { storeId, agentId, since }: { storeId: string; agentId: string; since: number },
): Promise<Record<GivenKind, number>> => {
  const { gestures: g } = read.tables;
  const of = async (kind: GivenKind) => {
    const stands = and(gt(g.at, since), isNull(g.takenBackAt), eq(g.kind, kind));
    const [row] = await read
      .select({ given: count() })
      .from(g)
      .where(and(eq(g.storeId, storeId), eq(g.agentId, agentId), stands));
    return Number(row?.given ?? 0);
  };
  return { sample: await of('sample'), exchange: await of('exchange') };
};

/** Takes back what this agent gave by hand; once. @returns null: there is none such */
export const takeBackGesture = async (
  tx: Tx,
  { storeId, gestureId, agentId, at }: Named & { agentId: string; at: number },
): Promise<GestureRecord | null> => {
  const { gestures: g } = tx.tables;
  const his = and(
    ...[eq(g.storeId, storeId), eq(g.gestureId, gestureId), eq(g.agentId, agentId)],
    inArray(g.kind, ['sample', 'exchange']),
  );
  await tx
    .update(g)
    .set({ takenBackAt: at })
    .where(and(his, isNull(g.takenBackAt)));
  return (await select(tx, his, 1))[0] ?? null;
};

/** Those of a conversation, the newest first. */
export const gesturesOf = async (
  read: Read,
  { storeId, conversationId, limit }: InConversation & { limit: number },
): Promise<GestureRecord[]> => {
  const { gestures: g } = read.tables;
  return select(read, and(eq(g.storeId, storeId), eq(g.conversationId, conversationId)), limit);
};

/** One page of a store's log behind `after`, the newest first; `agentId` narrows it down. */
export const listGestures = async (
  read: Read,
  {
    storeId,
    agentId,
    after,
    limit,
  }: {
    storeId: string;
    agentId?: string | undefined;
    after?: GesturePlace | undefined;
    limit: number;
  },
): Promise<GestureRecord[]> => {
  const { gestures: g } = read.tables;
  const further = after && sql`(${g.at}, ${g.gestureId}) < (${after.at}, ${after.gestureId})`;
  const whose = agentId === undefined ? undefined : eq(g.agentId, agentId);
  return select(read, and(eq(g.storeId, storeId), whose, further), limit);
};
