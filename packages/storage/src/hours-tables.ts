import type { BusinessHours } from '@aisle/protocol';
import type { Kit } from './sqlite/kit.ts';
import type { Parents } from './table-parents.ts';

/** When stores answer. */
export const defineHoursTables = ({ table, text, instant, json }: Kit, parents: Parents) => {
  /** Absent: the store has settled nothing and is open at any hour. */
  const businessHours = table('business_hours', {
    storeId: text().primaryKey().references(parents.storeId),
    hours: json<BusinessHours>().notNull(),
    updatedAt: instant().notNull(),
  });
  return { businessHours };
};
