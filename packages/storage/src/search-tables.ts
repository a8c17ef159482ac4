import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What conversations are found by. Each database searches `words` in its own way (migration `search`). */
export const defineSearchTables = (kit: Kit, parents: Parents) => {
  const { table, text, int, instant, numbered, index, uniqueIndex } = kit;
  const inStore = () => text().notNull().references(parents.storeId);

  const conversationWords = table(
    'conversation_words',
    {
      number: numbered(),
      conversationId: text().notNull().references(parents.conversationId),
      storeId: inStore(),
      /** Every word once, folded, with the store's own sign in front. */
      words: text().notNull(),
      /** How far the log has been read, and the change of the row that has been looked at. */
      head: int().notNull(),
      changedAt: instant().notNull(),
    },
    (row) => [
      uniqueIndex('conversation_words_once').on(row.conversationId),
      // A store's newest: common words are met in a few of them.
      index('conversation_words_newest').on(row.storeId, row.number),
    ],
  );

  /** How far a store's changes have been read. */
  const searchCursors = table('search_cursors', {
    storeId: text().primaryKey().references(parents.storeId),
    changedAt: instant().notNull(),
  });

  return { conversationWords, searchCursors };
};
