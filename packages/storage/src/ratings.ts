import type { RatedPlace, RatingAnswers, RatingQuestion } from '@aisle/protocol';
import { and, desc, eq, gte, inArray, isNotNull, lt, lte, max, type SQL, sql } from 'drizzle-orm';
import { membersOf } from './routing.ts';
import type { Read, Tx } from './storage.ts';

type InConversation = { storeId: string; conversationId: string };
type RatingRow = Read['tables']['ratings']['$inferSelect'];

/** What a shopper was asked of a conversation, and what she answered. */
export type RatingRecord = {
  shopperId: string;
  /** Who had the conversation when she was asked; empty: nobody. */
  agentId: string;
  helpAskedAt: number | null;
  recommendAskedAt: number | null;
  answers: RatingAnswers;
  answeredAt: number | null;
};

const toRecord = (row: RatingRow): RatingRecord => {
  const { shopperId, agentId, helpAskedAt, recommendAskedAt, answeredAt } = row;
  const { effort, satisfaction, recommend, comment } = row;
  return {
    ...{ shopperId, agentId, helpAskedAt, recommendAskedAt, answeredAt },
    answers: {
      ...(effort !== null && { effort }),
      ...(satisfaction !== null && { satisfaction }),
      ...(recommend !== null && { recommend }),
      ...(comment !== null && { comment }),
    },
  };
};

/** Null where she was asked nothing, or this store has no such conversation. */
export const findRating = async (
  read: Read,
  { storeId, conversationId }: InConversation,
): Promise<RatingRecord | null> => {
  const { ratings: r } = read.tables;
  const [row] = await read
    .select()
    .from(r)
    .where(and(eq(r.storeId, storeId), eq(r.conversationId, conversationId)));
  return row ? toRecord(row) : null;
};

/** When a shopper was last asked for a recommendation, in whichever conversation; null: never. */
export const lastRecommendAsked = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<number | null> => {
  const { ratings: r } = read.tables;
  const [row] = await read
    .select({ at: max(r.recommendAskedAt) })
    .from(r)
    .where(and(eq(r.storeId, storeId), eq(r.shopperId, shopperId)));
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
};

export type RatingAsked = InConversation & {
  shopperId: string;
  agentId: string;
  help: boolean;
  recommend: boolean;
  /** No recommendation where she was asked for one after this, in whichever conversation. */
  recommendNotSince?: number;
  at: number;
};

/** Whether nobody has asked her for a recommendation since then, or does at this moment. */
const isRecommendFree = async (
  tx: Tx,
  { storeId, shopperId }: Pick<RatingAsked, 'storeId' | 'shopperId'>,
  since: number,
): Promise<boolean> => {
  await tx.lock(`recommendations ${shopperId}`);
  const last = await lastRecommendAsked(tx, storeId, shopperId);
  return last === null || last <= since;
};

/** Notes what she is asked; the first time of each stands, whatever comes at once. */
export const askRating = async (tx: Tx, asked: RatingAsked): Promise<RatingRecord | null> => {
  const { help, recommend: wanted, recommendNotSince = Infinity, at, ...place } = asked;
  const { ratings: r } = tx.tables;
  const recommend = wanted && (await isRecommendFree(tx, place, recommendNotSince));
  if (!help && !recommend) return findRating(tx, asked);
  const first = {
    helpAskedAt: help ? at : null,
    recommendAskedAt: recommend ? at : null,
  };
  await tx
    .insert(r)
    .values({ ...place, ...first })
    .onConflictDoUpdate({
      target: r.conversationId,
      set: {
        helpAskedAt: sql`coalesce(${r.helpAskedAt}, ${first.helpAskedAt})`,
        recommendAskedAt: sql`coalesce(${r.recommendAskedAt}, ${first.recommendAskedAt})`,
      },
      setWhere: eq(r.storeId, asked.storeId),
    });
  return findRating(tx, asked);
};

/** Keeps her answers; those left out stay. Null where she was asked nothing. */
export const answerRating = async (
  tx: Tx,
  { storeId, conversationId, answers, at }: InConversation & { answers: RatingAnswers; at: number },
): Promise<RatingRecord | null> => {
  const { ratings: r } = tx.tables;
  const { comment, ...steps } = answers;
  const [row] = await tx
    .update(r)
    .set({ ...steps, ...(comment !== undefined && { comment: comment || null }), answeredAt: at })
    .where(and(eq(r.storeId, storeId), eq(r.conversationId, conversationId)))
    .returning();
  return row ? toRecord(row) : null;
};

type Period = {
  storeId: string;
  from: number;
  to: number;
  agentId?: string | undefined;
  /** Of those who are in it now. */
  teamId?: string | undefined;
};

const askedAt = (read: Read, question: RatingQuestion) => {
  const { ratings: r } = read.tables;
  return question === 'recommend' ? r.recommendAskedAt : r.helpAskedAt;
};

const askedWithin = (read: Read, question: RatingQuestion, period: Period): SQL | undefined => {
  const { ratings: r } = read.tables;
  const at = askedAt(read, question);
  return and(
    eq(r.storeId, period.storeId),
    isNotNull(at),
    gte(at, period.from),
    lt(at, period.to),
    period.agentId === undefined ? undefined : eq(r.agentId, period.agentId),
    period.teamId === undefined
      ? undefined
      : inArray(r.agentId, membersOf(read, period.storeId, period.teamId)),
  );
};

/** How many were asked in a period and how many chose each step; null: gave no answer. */
export const countSteps = async (
  read: Read,
  question: RatingQuestion,
  period: Period,
): Promise<{ step: number | null; times: number }[]> => {
  const { ratings: r } = read.tables;
  return read
    .select({ step: r[question], times: sql<number>`count(*)`.mapWith(Number) })
    .from(r)
    .where(askedWithin(read, question, period))
    .groupBy(r[question]);
};

/** Agents whose shoppers were asked anything in a period. */
export const ratedAgents = async (read: Read, period: Period): Promise<string[]> => {
  const { ratings: r } = read.tables;
  const found = await Promise.all(
    (['effort', 'recommend'] as const).map((question) =>
      read
        .selectDistinct({ agentId: r.agentId })
        .from(r)
        .where(askedWithin(read, question, period)),
    ),
  );
  return [...new Set(found.flat().map(({ agentId }) => agentId))].filter((agentId) => agentId);
};

export type RatedAsked = Period & {
  question: RatingQuestion;
  /** Answered with one of these, both included; absent: all that were asked. */
  steps?: { from: number; to: number } | undefined;
  before?: RatedPlace | undefined;
  limit: number;
};

export type RatedRecord = RatingRecord & { conversationId: string; shopper: string | null };

/** One page of the conversations behind a figure, the last asked first. */
export const ratedPage = async (
  read: Read,
  asked: RatedAsked,
): Promise<{ rows: RatedRecord[]; next: RatedPlace | null }> => {
  const { ratings: r, shoppers: s } = read.tables;
  const { question, steps, before, limit } = asked;
  const at = askedAt(read, question);
  const found = await read
    .select({
      row: r,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
    })
    .from(r)
    .innerJoin(s, eq(s.shopperId, r.shopperId))
    .where(
      and(
        askedWithin(read, question, asked),
        steps && and(gte(r[question], steps.from), lte(r[question], steps.to)),
        before && sql`(${at}, ${r.conversationId}) < (${before.askedAt}, ${before.conversationId})`,
      ),
    )
    .orderBy(desc(at), desc(r.conversationId))
    .limit(limit + 1);
  const rows = found.slice(0, limit).map(({ row, shopper }) => ({
    ...toRecord(row),
    ...{ conversationId: row.conversationId, shopper },
  }));
  const last = rows.at(-1);
  const asking = question === 'recommend' ? last?.recommendAskedAt : last?.helpAskedAt;
  return {
    rows,
    next:
      last && typeof asking === 'number' && found.length > limit
        ? { askedAt: asking, conversationId: last.conversationId }
        : null,
  };
};
