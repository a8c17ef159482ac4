import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What agents say often. */
export const defineSavedReplyTables = (kit: Kit, parents: Parents) => {
  const { table, text, instant, json, uniqueIndex } = kit;

  const savedReplies = table(
    'saved_replies',
    {
      replyId: text().primaryKey(),
      storeId: text().notNull().references(parents.storeId),
      /** Whose it is; empty: everyone's. Part of a unique key, so never null. */
      ownerId: text().notNull(),
      /** What is typed behind the slash. */
      shortcut: text().notNull(),
      title: text().notNull(),
      /** By language, such as `de`. */
      texts: json<Record<string, string>>().notNull(),
      /** Who changed it last. */
      updatedBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (row) => [uniqueIndex('saved_replies_shortcut').on(row.storeId, row.ownerId, row.shortcut)],
  );

  return { savedReplies };
};
