import type { ArticleState } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Answers that need nobody to be there. */
export const defineArticleTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, flag, json, index, primaryKey } = kit;

  const articles = table(
    'articles',
    {
      articleId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      state: text().$type<ArticleState>().notNull(),
      title: text().notNull(),
      body: text().notNull(),
      language: text().notNull(),
      /** Paths on which it is offered; none: everywhere. */
      pages: json<string[]>().notNull(),
      instant: flag().notNull(),
      /** Among the questions, from 0. */
      place: int().notNull(),
      /** Who wrote it first, and who changed it last. */
      authorId: text().notNull(),
      updatedBy: text().notNull(),
      /** Why it was declined. */
      word: text(),
      updatedAt: instant().notNull(),
    },
    (row) => [index('articles_store').on(row.storeId, row.state, row.place, row.articleId)],
  );

  /** Which shopper opened which article on which day: one row each, however often she taps. */
  const articleReadings = table(
    'article_readings',
    {
      articleId: text()
        .notNull()
        .references(() => articles.articleId),
      shopperId: text().notNull().references(parents.shopperId),
      storeId: text().notNull().references(parents.storeId),
      /** Days since 1970, UTC. */
      day: int().notNull(),
      /** When she opened it last that day. */
      at: instant().notNull(),
      verdict: text().$type<'helped' | 'asked'>(),
    },
    (row) => [
      primaryKey({ columns: [row.articleId, row.shopperId, row.day] }),
      index('article_readings_days').on(row.storeId, row.day, row.articleId, row.verdict),
      index('article_readings_shopper').on(row.storeId, row.shopperId, row.at),
    ],
  );

  return { articles, articleReadings };
};
