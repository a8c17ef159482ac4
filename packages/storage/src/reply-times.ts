import { and, desc, eq, gte, isNotNull } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** Enough for a median; keeps the cost the same for a busy store. */
const SAMPLE = 1_000;

/**
 * Median of the milliseconds between a shopper's first words and the first answer, over the newest
 * answers since `since`. Null when there are none.
 */
export const medianFirstReply = async (
  read: Read,
  storeId: string,
  since: number,
): Promise<number | null> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ askedAt: c.askedAt, repliedAt: c.repliedAt })
    .from(c)
    .where(and(eq(c.storeId, storeId), isNotNull(c.repliedAt), gte(c.repliedAt, since)))
    .orderBy(desc(c.repliedAt))
    .limit(SAMPLE);
  return medianOf(rows);
};

/** The same of rows that were read; null when none of them was answered. */
export const medianOf = (
  rows: readonly { askedAt: number | null; repliedAt: number | null }[],
): number | null => {
  const waits = rows
    .flatMap(({ askedAt, repliedAt }) =>
      askedAt === null || repliedAt === null ? [] : [repliedAt - askedAt],
    )
    .sort((a, b) => a - b);
  const middle = waits.length / 2;
  const upper = waits[Math.floor(middle)];
  if (upper === undefined) return null;
  const lower = waits[Math.ceil(middle) - 1] ?? upper;
  return Math.round((lower + upper) / 2);
};

/** How fast shoppers got their first answer lately. */
export type ReplyPace = {
  /** Mean milliseconds from one first answer to the next, up to now. */
  betweenMs: number;
  /** Median milliseconds between first words and first answer. */
  waitMs: number;
};

/** Fewer answers tell nothing. */
const PACE_ANSWERS = 3;

/** Null where too few were answered since `since`. */
export const replyPace = async (
  read: Read,
  { storeId, since, now }: { storeId: string; since: number; now: number },
): Promise<ReplyPace | null> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ repliedAt: c.repliedAt })
    .from(c)
    .where(and(eq(c.storeId, storeId), isNotNull(c.repliedAt), gte(c.repliedAt, since)))
    .orderBy(desc(c.repliedAt))
    .limit(SAMPLE);
  const oldest = rows.at(-1)?.repliedAt;
  const waitMs = await medianFirstReply(read, storeId, since);
  if (rows.length < PACE_ANSWERS || typeof oldest !== 'number' || waitMs === null) return null;
  return { betweenMs: (now - oldest) / rows.length, waitMs };
};
