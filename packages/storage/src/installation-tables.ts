import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** What is known of the widget on the shop's pages. */
export const defineInstallationTables = (kit: Kit, parents: Parents) => {
  const { table, text, instant, primaryKey } = kit;

  /** When a shopper last opened the chat on a page of this origin. */
  const sightings = table(
    'sightings',
    {
      storeId: text().notNull().references(parents.storeId),
      origin: text().notNull(),
      seenAt: instant().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.origin] })],
  );

  return { sightings };
};
