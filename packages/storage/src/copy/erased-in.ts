import type { CopySource } from '../copy/copying.ts';

/** A shopper who was erased, and when, in milliseconds since 1970. */
export type ErasedShopper = { storeId: string; shopperId: string; at: number };

/** Every shopper who was erased, of all stores of a database or of a backup. */
export const erasedIn = async (source: CopySource): Promise<ErasedShopper[]> => {
  const table = source.tables.find(({ name }) => name === 'shoppers');
  if (!table) return [];
  const [store = -1, shopper = -1, erased = -1] = ['store_id', 'shopper_id', 'erased_at'].map(
    (column) => table.columns.indexOf(column),
  );
  const found: ErasedShopper[] = [];
  for await (const portion of source.rows(table))
    for (const row of portion) {
      const at = row[erased];
      if (typeof at !== 'number') continue;
      found.push({ storeId: String(row[store]), shopperId: String(row[shopper]), at });
    }
  return found;
};
