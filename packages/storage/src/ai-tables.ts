import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What stores have asked of an AI. */
export const defineAiTables = (
  { table, text, int, instant, index, primaryKey }: Kit,
  parents: Parents,
) => ({
  /** How often on which day (UTC, `2026-11-26`); only the last day of a store is kept. */
  aiDays: table(
    'ai_days',
    {
      storeId: text().notNull().references(parents.storeId),
      day: text().notNull(),
      times: int().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.day] })],
  ),

  /** What was said, in another language: made once by the AI, or what an agent wrote before it was translated. */
  translations: table(
    'translations',
    {
      conversationId: text().notNull().references(parents.conversationId),
      seq: int().notNull(),
      /** `de`: without the place. */
      language: text().notNull(),
      storeId: text().notNull().references(parents.storeId),
      text: text().notNull(),
      createdAt: instant().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.conversationId, row.seq, row.language] }),
      index('translations_store').on(row.storeId),
    ],
  ),
});
