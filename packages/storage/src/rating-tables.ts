import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** How shoppers rated their conversations. */
export const defineRatingTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, index, sql } = kit;

  /** One row per conversation whose shopper was asked. */
  const ratings = table(
    'ratings',
    {
      conversationId: text().primaryKey().references(parents.conversationId),
      storeId: text().notNull().references(parents.storeId),
      shopperId: text().notNull().references(parents.shopperId),
      /** Who had the conversation when she was first asked; empty: nobody. */
      agentId: text().notNull(),
      /** When she was asked for effort and satisfaction, and for a recommendation. */
      helpAskedAt: instant(),
      recommendAskedAt: instant(),
      effort: int(),
      satisfaction: int(),
      recommend: int(),
      comment: text(),
      answeredAt: instant(),
    },
    (row) => [
      index('ratings_help')
        .on(row.storeId, row.helpAskedAt, row.conversationId)
        .where(sql`help_asked_at is not null`),
      index('ratings_recommend')
        .on(row.storeId, row.recommendAskedAt, row.conversationId)
        .where(sql`recommend_asked_at is not null`),
      index('ratings_shopper').on(row.storeId, row.shopperId, row.recommendAskedAt),
    ],
  );

  return { ratings };
};
