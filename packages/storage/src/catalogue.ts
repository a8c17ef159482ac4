import type { Product } from '@aisle/protocol';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
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

/** Makes words known that a single product has brought; the next import counts them. */
export const addWords = async (
  tx: Tx,
  storeId: string,
  words: readonly NewCatalogueWord[],
): Promise<void> => {
  for (let from = 0; from < words.length; from += ROWS) {
    const rows = words.slice(from, from + ROWS).map((one) => ({ ...one, storeId }));
    await tx.insert(tx.tables.catalogueWords).values(rows).onConflictDoNothing();
  }
};

export type CatalogueImport = {
  importId: string;
  until: number;
  finishedAt: number | null;
  products: number;
  problem: string | null;
};

export const findImport = async (read: Read, storeId: string): Promise<CatalogueImport | null> => {
  const { catalogueImports: table } = read.tables;
  const [row] = await read
    .select({
      importId: table.importId,
      until: table.until,
      finishedAt: table.finishedAt,
      products: table.products,
      problem: table.problem,
    })
    .from(table)
    .where(eq(table.storeId, storeId));
  return row ?? null;
};

type Claim = { storeId: string; importId: string; at: number; until: number };

/** Takes the store's import, or keeps it; false while another works at it, on whichever node. */
export const claimImport = async (
  tx: Tx,
  { storeId, importId, at, until }: Claim,
): Promise<boolean> => {
  const { catalogueImports: table } = tx.tables;
  const [claimed] = await tx
    .insert(table)
    .values({ storeId, importId, until, finishedAt: null, products: 0, problem: null })
    .onConflictDoUpdate({
      target: table.storeId,
      set: { importId, until },
      setWhere: sql`${table.importId} = ${importId} or ${table.until} < ${at}`,
    })
    .returning({ importId: table.importId });
  return claimed !== undefined;
};

/** The copy is complete: what this import did not see is gone from the shop. */
export const finishImport = async (
  tx: Tx,
  storeId: string,
  importId: string,
  { words, at }: { words: readonly NewCatalogueWord[]; at: number },
): Promise<{ products: number }> => {
  const { catalogueProducts, catalogueWords, catalogueImports } = tx.tables;
  await tx
    .delete(catalogueProducts)
    .where(and(eq(catalogueProducts.storeId, storeId), ne(catalogueProducts.importId, importId)));
  await tx.delete(catalogueWords).where(eq(catalogueWords.storeId, storeId));
  await addWords(tx, storeId, words);
  const [counted] = await tx
    .select({ products: sql<number>`cast(count(*) as integer)` })
    .from(catalogueProducts)
    .where(eq(catalogueProducts.storeId, storeId));
  const products = Number(counted?.products ?? 0);
  await tx
    .update(catalogueImports)
    .set({ until: 0, finishedAt: at, products, problem: null })
    .where(and(eq(catalogueImports.storeId, storeId), eq(catalogueImports.importId, importId)));
  return { products };
};

/** The import ended early; the copy before it stays searchable, and none begins before `until`. */
export const failImport = async (
  tx: Tx,
  storeId: string,
  importId: string,
  { problem, until }: { problem: string; until: number },
): Promise<void> => {
  const { catalogueImports: table } = tx.tables;
  await tx
    .update(table)
    .set({ until, problem })
    .where(and(eq(table.storeId, storeId), eq(table.importId, importId)));
};
