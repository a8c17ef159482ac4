import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What stores have asked of an AI. */
export const defineAiTables = ({ table, text, int, primaryKey }: Kit, parents: Parents) => ({
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
});
