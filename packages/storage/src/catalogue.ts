import type { Product } from '@aisle/protocol';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A product as it is searched. `words` are signed by their place; prices are in thousandths. */
export type IndexedRow = {
  words: string;
  facets: { name: string; values: string[] }[];
  lowest: number;
  highest: number;
  inStock: boolean;
};

export type NewCatalogueProduct = IndexedRow & { product: Product };

export type NewCatalogueWord = { word: string; isOption: boolean; products: number };

/** What is asked of a store's index. */
export type CatalogueAsked = {
  storeId: string;
  /** Every group must be met by one of its terms; none: the whole catalogue. */
  groups: readonly (readonly { word: string; begins: boolean }[])[];
  /** Thousandths of the major unit. */
  lowest?: number;
  highest?: number;
  inStock?: boolean;
  limit: number;
};

/** `number` names the row for `findByNumbers`. */
export type CatalogueHit = IndexedRow & { number: number };

/** Found only among its own store's products: the sign stands with their words. */
const storeWord = (storeId: string): string => `s_${storeId.replaceAll('-', '')}`;

const isWord = ({ word }: { word: string }): boolean => /^[\p{L}\p{N}\p{M}_+]+$/u.test(word);

/**
 * The groups with the store's own in front. A term that is no word stands in no index, and a
 * search engine might read it as its own language: it is left out. null: nothing can be found.
 */
export const soundGroups = ({
  storeId,
  groups,
}: CatalogueAsked): { word: string; begins: boolean }[][] | null => {
  const sound = groups.map((group) => group.filter(isWord));
  if (sound.some((group) => group.length === 0)) return null;
  return [[{ word: storeWord(storeId), begins: false }], ...sound];
};

/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS = 500;

/** Adds or replaces products; those of the same import are marked as seen. */
export const saveProducts = async (
  tx: Tx,
  storeId: string,
  importId: string,
  products: readonly NewCatalogueProduct[],
): Promise<void> => {
  const { catalogueProducts } = tx.tables;
  const sign = storeWord(storeId);
  // A page that names a product twice would make one statement write a row twice.
  const once = new Map(
    products.map((one) => [`${one.product.platform} ${one.product.productId}`, one]),
  );
  const rows = [...once.values()].map(({ product, words, ...index }) => ({
    ...index,
    storeId,
    platform: product.platform,
    productId: product.productId,
    product,
    words: `${sign} ${words}`,
    importId,
  }));
  for (let from = 0; from < rows.length; from += ROWS) {
    await tx
      .insert(catalogueProducts)
      .values(rows.slice(from, from + ROWS))
      .onConflictDoUpdate({
        target: [
          catalogueProducts.storeId,
          catalogueProducts.platform,
          catalogueProducts.productId,
        ],
        set: {
          product: sql`excluded.product`,
          words: sql`excluded.words`,
          facets: sql`excluded.facets`,
          lowest: sql`excluded.lowest`,
          highest: sql`excluded.highest`,
          inStock: sql`excluded.in_stock`,
          importId: sql`excluded.import_id`,
        },
      });
  }
};

export const removeProduct = async (
  tx: Tx,
  storeId: string,
  { platform, productId }: { platform: string; productId: string },
): Promise<void> => {
  const { catalogueProducts: table } = tx.tables;
  await tx
    .delete(table)
    .where(
      and(eq(table.storeId, storeId), eq(table.platform, platform), eq(table.productId, productId)),
    );
};

/** Products by the numbers a search found, in no order. */
export const findByNumbers = async (
  read: Read,
  storeId: string,
  numbers: readonly number[],
): Promise<{ number: number; product: Product }[]> => {
  const { catalogueProducts: table } = read.tables;
  if (numbers.length === 0) return [];
  return read
    .select({ number: table.number, product: table.product })
    .from(table)
    .where(and(eq(table.storeId, storeId), inArray(table.number, [...numbers])));
};

/** All words of a store's catalogue. */
export const listWords = (read: Read, storeId: string): Promise<NewCatalogueWord[]> => {
  const { catalogueWords: table } = read.tables;
  return read
    .select({ word: table.word, isOption: table.isOption, products: table.products })
    .from(table)
    .where(eq(table.storeId, storeId));
};

/** Makes words known, and leaves those alone that are. Returns how many are new. */
export const addWords = async (
  tx: Tx,
  storeId: string,
  words: readonly NewCatalogueWord[],
): Promise<number> => {
  const { catalogueWords: table } = tx.tables;
  let added = 0;
  for (let from = 0; from < words.length; from += ROWS) {
    const rows = words.slice(from, from + ROWS).map((one) => ({ ...one, storeId }));
    const made = await tx
      .insert(table)
      .values(rows)
      .onConflictDoNothing()
      .returning({ word: table.word });
    added += made.length;
  }
  return added;
};
