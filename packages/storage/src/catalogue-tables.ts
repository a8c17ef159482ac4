import type { Product } from '@aisle/protocol';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Kit } from './sqlite/kit.ts';

/** A copy of the shop's catalogue to search in. Prices and stock that are shown are asked anew. */
export const defineCatalogueTables = (kit: Kit, storeId: () => AnySQLiteColumn) => {
  const { table, text, int, instant, flag, json, numbered, index, uniqueIndex, primaryKey } = kit;
  const inStore = () => text().notNull().references(storeId);

  const catalogueProducts = table(
    'catalogue_products',
    {
      /** The search index's own name for the row. */
      number: numbered(),
      storeId: inStore(),
      platform: text().notNull(),
      productId: text().notNull(),
      product: json<Product>().notNull(),
      /** By which it is found: the store's sign, then words behind a sign of their place. */
      words: text().notNull(),
      facets: json<{ name: string; values: string[] }[]>().notNull(),
      /** Thousandths of the currency's major unit. */
      lowest: int().notNull(),
      highest: int().notNull(),
      inStock: flag().notNull(),
      /** The import that saw it last. */
      importId: text().notNull(),
    },
    (row) => [
      uniqueIndex('catalogue_products_key').on(row.storeId, row.platform, row.productId),
      index('catalogue_products_list').on(row.storeId, row.number),
    ],
  );

  /** Every word of a store's catalogue, to tell a slip of the keys from a word. */
  const catalogueWords = table(
    'catalogue_words',
    {
      storeId: inStore(),
      word: text().notNull(),
      isOption: flag().notNull(),
      /** In how many products it stands. */
      products: int().notNull(),
    },
    (row) => [primaryKey({ columns: [row.storeId, row.word] })],
  );

  const catalogueImports = table('catalogue_imports', {
    storeId: text().primaryKey().references(storeId),
    /** The import that runs or ran last, on whichever node. */
    importId: text().notNull(),
    /** While it is in the future, that import is being worked at. */
    until: instant().notNull(),
    /** When the copy was last complete; null: never. */
    finishedAt: instant(),
    /** Products in the complete copy. */
    products: int().notNull(),
    /** Why the last import ended early. */
    problem: text(),
  });

  return { catalogueProducts, catalogueWords, catalogueImports };
};
