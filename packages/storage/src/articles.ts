import type { ArticleState } from '@aisle/protocol';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** An article as it is kept. */
export type ArticleRecord = Read['tables']['articles']['$inferSelect'];

/** Behind all that somebody has put in order. */
const LAST = 1_000_000;

/** All of a store, in the order of their questions. */
export const listArticles = async (
  read: Read,
  storeId: string,
  states: readonly ArticleState[] = ['proposed', 'draft', 'published', 'declined'],
): Promise<ArticleRecord[]> => {
  const { articles: a } = read.tables;
  return read
    .select()
    .from(a)
    .where(and(eq(a.storeId, storeId), inArray(a.state, [...states])))
    .orderBy(asc(a.place), asc(a.articleId));
};

type Named = { storeId: string; articleId: string };

/** Null where this store has no such article. */
export const findArticle = async (
  read: Read,
  { storeId, articleId }: Named,
): Promise<ArticleRecord | null> => {
  const { articles: a } = read.tables;
  const [row] = await read
    .select()
    .from(a)
    .where(and(eq(a.storeId, storeId), eq(a.articleId, articleId)));
  return row ?? null;
};

export type NewArticle = Omit<ArticleRecord, 'place' | 'updatedBy' | 'word' | 'updatedAt'> & {
  at: number;
  /** So many of these states one store may have. */
  most: number;
  counted: readonly ArticleState[];
};

/** Makes one; a repeat answers the first. `full`: no more fit; null: another store has that id. */
export const addArticle = async (
  tx: Tx,
  { at, most, counted, ...draft }: NewArticle,
): Promise<ArticleRecord | 'full' | null> => {
  const { articles: a } = tx.tables;
  await tx.lock(`articles ${draft.storeId}`);
  const before = await findArticle(tx, draft);
  if (before) return before;
  const [held] = await tx
    .select({ many: count() })
    .from(a)
    .where(and(eq(a.storeId, draft.storeId), inArray(a.state, [...counted])));
  if ((held?.many ?? 0) >= most) return 'full';
  const row = { ...draft, place: LAST, updatedBy: draft.authorId, updatedAt: at };
  const [made] = await tx.insert(a).values(row).onConflictDoNothing().returning();
  return made ?? null;
};

export type ArticleChange = Named &
  Partial<
    Pick<
      ArticleRecord,
      'title' | 'body' | 'language' | 'pages' | 'instant' | 'state' | 'word' | 'updatedBy'
    >
  > & {
    /** The `updatedAt` that was seen. */
    seen: number;
    at: number;
  };

/** Changes one. `stale`: somebody changed it meanwhile; null: no such article. */
export const changeArticle = async (
  tx: Tx,
  { storeId, articleId, seen, at, ...change }: ArticleChange,
): Promise<ArticleRecord | 'stale' | null> => {
  const { articles: a } = tx.tables;
  if (!(await findArticle(tx, { storeId, articleId }))) return null;
  // The comparison is the database's: another node may have changed it since it was read.
  const [changed] = await tx
    .update(a)
    .set({ ...change, updatedAt: Math.max(at, seen + 1) })
    .where(and(eq(a.storeId, storeId), eq(a.articleId, articleId), eq(a.updatedAt, seen)))
    .returning();
  return changed ?? 'stale';
};

/** For good, with what is known of its readers. Whether there was one. */
export const removeArticle = async (tx: Tx, { storeId, articleId }: Named): Promise<boolean> => {
  const { articles: a, articleReadings: r } = tx.tables;
  await tx.delete(r).where(and(eq(r.storeId, storeId), eq(r.articleId, articleId)));
  const gone = await tx
    .delete(a)
    .where(and(eq(a.storeId, storeId), eq(a.articleId, articleId)))
    .returning({ articleId: a.articleId });
  return gone.length > 0;
};

/** Puts the named ones first, in this order. */
export const arrangeArticles = async (
  tx: Tx,
  storeId: string,
  articleIds: readonly string[],
): Promise<void> => {
  const { articles: a } = tx.tables;
  await tx.lock(`articles ${storeId}`);
  await tx.update(a).set({ place: LAST }).where(eq(a.storeId, storeId));
  for (const [place, articleId] of articleIds.entries())
    await tx
      .update(a)
      .set({ place })
      .where(and(eq(a.storeId, storeId), eq(a.articleId, articleId)));
};
