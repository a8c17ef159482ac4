import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Stores in which agents practise. */
export const definePracticeTables = ({ table, text, instant, index }: Kit, parents: Parents) => ({
  /**
   * Makes a store one for practice: of one agent of a real store, with what she is called there. What
   * happens in it is in its own rows, like in any store, and goes with it.
   */
  practiceStores: table(
    'practice_stores',
    {
      storeId: text().primaryKey().references(parents.storeId),
      /** The real store and its agent. */
      ofStoreId: text().notNull().references(parents.storeId),
      ofAgentId: text().notNull(),
      /** Who she is in here, and the account that nobody can sign in with. */
      agentId: text().notNull(),
      userId: text().notNull(),
      siteKey: text().notNull(),
      createdAt: instant().notNull(),
    },
    (row) => [
      index('practice_stores_of').on(row.ofStoreId, row.ofAgentId, row.createdAt),
      index('practice_stores_age').on(row.createdAt),
    ],
  ),
});
