import { and, eq, ne, sql } from 'drizzle-orm';
import {
  addWords,
  type NewCatalogueProduct,
  type NewCatalogueWord,
  saveProducts,
} from './catalogue.ts';
import type { Read, Tx } from './storage.ts';

/** How a store's copy of its shop's catalogue stands. */
export type CatalogueImport = {
  importId: string;
  until: number;
  /** When the copy was last complete; also names its words, so it moves when a word is added. */
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

type Own = { storeId: string; importId: string };

/** Takes the store's import; false while another works at it, on whichever node. */
export const claimImport = async (
  tx: Tx,
  { storeId, importId, at, until }: Own & { at: number; until: number },
): Promise<boolean> => {
  const { catalogueImports: table } = tx.tables;
  const [claimed] = await tx
    .insert(table)
    .values({ storeId, importId, until, finishedAt: null, products: 0, problem: null })
    .onConflictDoUpdate({
      target: table.storeId,
      set: { importId, until },
      setWhere: sql`${table.until} < ${at}`,
    })
    .returning({ importId: table.importId });
  return claimed !== undefined;
};

/**
 * Whether the store's copy is still this import's. Until the transaction ends nobody else takes or
 * drops it, so that what is written after this stands in the copy it was meant for.
 */
const holdImport = async (tx: Tx, { storeId, importId }: Own): Promise<boolean> => {
  const { catalogueImports: table } = tx.tables;
  const [held] = await tx
    .update(table)
    .set({ importId })
    .where(and(eq(table.storeId, storeId), eq(table.importId, importId)))
    .returning({ importId: table.importId });
  return held !== undefined;
};

/** Adds a page of the shop's listing and goes on; false when the import is no longer this one's. */
export const savePage = async (
  tx: Tx,
  own: Own,
  { products, until }: { products: readonly NewCatalogueProduct[]; until: number },
): Promise<boolean> => {
  const { catalogueImports: table } = tx.tables;
  if (!(await holdImport(tx, own))) return false;
  await saveProducts(tx, own.storeId, own.importId, products);
  await tx.update(table).set({ until }).where(eq(table.storeId, own.storeId));
  return true;
};

/**
 * Replaces one product of the copy; its new words are known until the next import counts them.
 * false when the copy is another import's by now: what was asked of the shop may be older than it.
 */
export const renewProduct = async (
  tx: Tx,
  own: Own,
  { product, words }: { product: NewCatalogueProduct; words: readonly NewCatalogueWord[] },
): Promise<boolean> => {
  const { catalogueImports: table } = tx.tables;
  if (!(await holdImport(tx, own))) return false;
  await saveProducts(tx, own.storeId, own.importId, [product]);
  const added = await addWords(tx, own.storeId, words);
  if (added > 0)
    await tx
      .update(table)
      .set({ finishedAt: sql`${table.finishedAt} + 1` })
      .where(eq(table.storeId, own.storeId));
  return true;
};

/**
 * The copy is complete: what this import did not see is gone from the shop. null when the import is
 * no longer this one's, and nothing is changed.
 */
export const finishImport = async (
  tx: Tx,
  own: Own,
  { words, at }: { words: readonly NewCatalogueWord[]; at: number },
): Promise<{ products: number } | null> => {
  const { catalogueProducts, catalogueWords, catalogueImports } = tx.tables;
  const { storeId, importId } = own;
  if (!(await holdImport(tx, own))) return null;
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
    .where(eq(catalogueImports.storeId, storeId));
  return { products };
};

/** The import ended early; the copy before it stays searchable, and none begins before `until`. */
export const failImport = async (
  tx: Tx,
  { storeId, importId }: Own,
  { problem, until }: { problem: string; until: number },
): Promise<void> => {
  const { catalogueImports: table } = tx.tables;
  await tx
    .update(table)
    .set({ until, problem })
    .where(and(eq(table.storeId, storeId), eq(table.importId, importId)));
};

/** Forgets a store's whole copy. An import that runs finds itself without it and ends. */
export const dropCopy = async (tx: Tx, storeId: string): Promise<void> => {
  const { catalogueProducts, catalogueWords, catalogueImports } = tx.tables;
  // Written first, to stand in line with whoever is just taking the import or writing a page: what
  // they have done by then goes with the rest, and whoever comes later sees what else changed here.
  const nobodys = { importId: '', until: 0, finishedAt: null, products: 0, problem: null };
  await tx
    .insert(catalogueImports)
    .values({ storeId, ...nobodys })
    .onConflictDoUpdate({ target: catalogueImports.storeId, set: nobodys });
  await tx.delete(catalogueImports).where(eq(catalogueImports.storeId, storeId));
  await tx.delete(catalogueWords).where(eq(catalogueWords.storeId, storeId));
  await tx.delete(catalogueProducts).where(eq(catalogueProducts.storeId, storeId));
};
