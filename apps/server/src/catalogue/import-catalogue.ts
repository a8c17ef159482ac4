import { type Connector, indexProduct, type ProductKey, ShopError } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';
import { catalogue, catalogueImports, type NewCatalogueWord, type Storage } from '@aisle/storage';
import { v7 } from 'uuid';
import type { House } from '../house.ts';
import { wakeFromPage } from '../watches/wake-watches.ts';

/** A page of the shop's listing may take this long before another node may take the import over. */
const CLAIM_MS = 120_000;

/** A shop that failed is left alone for so long. */
const AGAIN_MS = 60_000;

type Needs = Pick<House, 'storage' | 'clock' | 'log' | 'shopNow'>;

/**
 * Copies the shop's catalogue into our own index, page by page: what was there before stays
 * searchable until the copy is complete. One import per store at a time, over all nodes; it ends
 * when the store's connection changes.
 *
 * @returns how many products the copy has; null when another node is at it or the shop failed
 */
export async function importCatalogue(house: Needs, storeId: string): Promise<number | null> {
  const { storage, clock, log } = house;
  const own = { storeId, importId: v7() };
  const at = clock();
  const until = at + CLAIM_MS;
  if (!(await storage.write((tx) => catalogueImports.claimImport(tx, { ...own, at, until }))))
    return null;
  const words = new Map<string, NewCatalogueWord>();
  const endEarly = async (problem: string) => {
    const ended = { problem, until: clock() + AGAIN_MS };
    await storage.write((tx) => catalogueImports.failImport(tx, own, ended));
    return null;
  };
  try {
    // Only now: a connection that changes from here on takes the copy out of our hands.
    const shop = await house.shopNow(storeId);
    if (!shop) return endEarly('no shop is connected');
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Connector['listProducts']>> = await shop.listProducts(cursor);
      const products = page.products.map(toIndexed);
      for (const { words: line } of products) countWords(words, line);
      const saved = { products, until: clock() + CLAIM_MS };
      if (!(await storage.write((tx) => catalogueImports.savePage(tx, own, saved)))) return null;
      await wakeFromPage(house, storeId, page.products);
      cursor = page.next;
    } while (cursor !== null);
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    log.warn({ storeId, err: error }, 'the catalogue could not be copied');
    return endEarly(error.message);
  }
  const finished = { words: [...words.values()], at: clock() };
  const done = await storage.write((tx) => catalogueImports.finishImport(tx, own, finished));
  return done?.products ?? null;
}

/**
 * Brings one product of the copy up to date, or takes it out; nothing where there is no copy.
 *
 * @throws ShopError when the shop does not answer
 */
export async function refreshProduct(
  { storage, shopNow }: Needs,
  storeId: string,
  key: ProductKey,
): Promise<void> {
  for (let renewed = false; !renewed; ) {
    const imported = await catalogueImports.findImport(storage.read, storeId);
    const shop = imported && (await shopNow(storeId));
    if (!shop) return;
    const product = await shop.catalogue.findProduct(key);
    if (!product) return removeProduct(storage, storeId, key);
    const indexed = toIndexed(product);
    const words = new Map<string, NewCatalogueWord>();
    countWords(words, indexed.words);
    const own = { storeId, importId: imported.importId };
    const renewal = { product: indexed, words: [...words.values()] };
    // An import that began meanwhile may be newer than what was asked, or of another shop: again.
    renewed = await storage.write((tx) => catalogueImports.renewProduct(tx, own, renewal));
  }
}

/** Takes a product out of the copy. */
export const removeProduct = (storage: Storage, storeId: string, key: ProductKey): Promise<void> =>
  storage.write((tx) => catalogue.removeProduct(tx, storeId, key));

const toIndexed = (product: Product) => ({ product, ...indexProduct(product) });

const countWords = (words: Map<string, NewCatalogueWord>, line: string): void => {
  for (const signed of line.split(' ')) {
    const word = signed.slice(2);
    if (word === '' || word.includes('+')) continue;
    const known = words.get(word) ?? { word, isOption: false, products: 0 };
    known.isOption ||= signed.startsWith('o_');
    known.products += 1;
    words.set(word, known);
  }
};
