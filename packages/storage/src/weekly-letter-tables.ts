import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** Who is mailed the week's figures. */
export const defineWeeklyLetterTables = (
  { table, text, instant, index, sql }: Kit,
  parents: Parents & { agentId: Parents['storeId'] },
) => ({
  weeklyLetters: table(
    'weekly_letters',
    {
      agentId: text().primaryKey().references(parents.agentId),
      storeId: text().notNull().references(parents.storeId),
      /** Where it goes: the address she had when she asked for it. */
      email: text().notNull(),
      /** What it is written in: the language her console had then. */
      language: text().notNull().default('en'),
      /** When the next one leaves; null: she has not confirmed the address yet. */
      nextAt: instant(),
      askedAt: instant().notNull(),
    },
    (row) => [index('weekly_letters_due').on(row.nextAt).where(sql`next_at is not null`)],
  ),
});
