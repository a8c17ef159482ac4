import type { ArticleReading } from '@aisle/protocol';
import { and, count, desc, eq, gte, lt } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

const DAY_MS = 86_400_000;
const dayOf = (at: number): number => Math.floor(at / DAY_MS);

type Reader = { storeId: string; shopperId: string; articleId: string };

/**
 * Notes that she opened it: one row per shopper, article and day (UTC). False: nothing of that kind
 * is published any more.
 */
export const noteOpened = async (
  tx: Tx,
  { at, ...reader }: Reader & { at: number },
): Promise<boolean> => {
  const { articleReadings: r, articles: a } = tx.tables;
  const { storeId, articleId } = reader;
  const [there] = await tx
    .select({ articleId: a.articleId })
    .from(a)
    .where(and(eq(a.storeId, storeId), eq(a.articleId, articleId), eq(a.state, 'published')));
  if (!there) return false;
  await tx
    .insert(r)
    .values({ ...reader, day: dayOf(at), at })
    .onConflictDoUpdate({ target: [r.articleId, r.shopperId, r.day], set: { at } });
  return true;
};

/** Keeps what she said to the article she opened last, instead of what she said before. */
export const judgeReading = async (
  tx: Tx,
  { storeId, shopperId, articleId, verdict }: Reader & { verdict: 'helped' | 'asked' },
): Promise<boolean> => {
  const { articleReadings: r } = tx.tables;
  const hers = and(eq(r.storeId, storeId), eq(r.shopperId, shopperId), eq(r.articleId, articleId));
  const [last] = await tx.select({ day: r.day }).from(r).where(hers).orderBy(desc(r.day)).limit(1);
  if (!last) return false;
  await tx
    .update(r)
    .set({ verdict })
    .where(and(hers, eq(r.day, last.day)));
  return true;
};

export type ArticleFigures = { opened: number; helped: number; asked: number };

/** How often each article was opened since, and what was said to it. Those nobody opened are absent. */
export const countReadings = async (
  read: Read,
  { storeId, since }: { storeId: string; since: number },
): Promise<Map<string, ArticleFigures>> => {
  const { articleReadings: r } = read.tables;
  const rows = await read
    .select({ articleId: r.articleId, verdict: r.verdict, times: count() })
    .from(r)
    .where(and(eq(r.storeId, storeId), gte(r.day, dayOf(since))))
    .groupBy(r.articleId, r.verdict);
  const figures = new Map<string, ArticleFigures>();
  for (const { articleId, verdict, times } of rows) {
    const known = figures.get(articleId) ?? { opened: 0, helped: 0, asked: 0 };
    known.opened += Number(times);
    if (verdict) known[verdict] += Number(times);
    figures.set(articleId, known);
  }
  return figures;
};

/** What she has read since, the latest first; an article of several days once for each. */
export const readingsOf = async (
  read: Read,
  asked: { storeId: string; shopperId: string; since: number; limit: number },
): Promise<ArticleReading[]> => {
  const { articleReadings: r, articles: a } = read.tables;
  const rows = await read
    .select({ articleId: r.articleId, title: a.title, at: r.at, verdict: r.verdict })
    .from(r)
    .innerJoin(a, eq(a.articleId, r.articleId))
    .where(
      and(eq(r.storeId, asked.storeId), eq(r.shopperId, asked.shopperId), gte(r.at, asked.since)),
    )
    .orderBy(desc(r.at))
    .limit(asked.limit);
  return rows.map(({ verdict, ...row }) => ({ ...row, ...(verdict && { verdict }) }));
};

/** Forgets a store's readings of the days before that instant. */
export const dropReadings = async (
  tx: Tx,
  { storeId, before }: { storeId: string; before: number },
): Promise<void> => {
  const { articleReadings: r } = tx.tables;
  await tx.delete(r).where(and(eq(r.storeId, storeId), lt(r.day, dayOf(before))));
};
