import { type Connector, indexProduct, ShopError } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';
import { catalogue, type NewCatalogueWord } from '@aisle/storage';
import { v7 } from 'uuid';
import type { House } from '../house.ts';

/** A page of the shop's listing may take this long before another node may take the import over. */
const CLAIM_MS = 120_000;

/** A shop that failed is left alone for so long. */
const AGAIN_MS = 60_000;

type Needs = Pick<House, 'storage' | 'clock' | 'log'>;

/**
 * Copies the shop's catalogue into our own index, page by page: what was there before stays
 * searchable until the copy is complete. One import per store at a time, over all nodes.
 *
 * @returns how many products the copy has; null when another node is at it or the shop failed
 */
export async function importCatalogue(
  house: Needs,
  storeId: string,
  connector: Connector,
): Promise<number | null> {
  const { storage, clock, log } = house;
  const importId = v7();
  const claim = () => {
    const at = clock();
    return storage.write((tx) =>
      catalogue.claimImport(tx, { storeId, importId, at, until: at + CLAIM_MS }),
    );
  };
  if (!(await claim())) return null;
  const words = new Map<string, NewCatalogueWord>();
  try {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Connector['listProducts']>> =
        await connector.listProducts(cursor);
      const indexed = page.products.map(toIndexed);
      for (const { words: line } of indexed) countWords(words, line);
      await storage.write((tx) => catalogue.saveProducts(tx, storeId, importId, indexed));
      if (!(await claim())) return null;
      cursor = page.next;
    } while (cursor !== null);
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    log.warn({ storeId, err: error }, 'the catalogue could not be copied');
    const ended = { problem: error.message, until: clock() + AGAIN_MS };
    await storage.write((tx) => catalogue.failImport(tx, storeId, importId, ended));
    return null;
  }
  const finished = { words: [...words.values()], at: clock() };
  const { products } = await storage.write((tx) =>
    catalogue.finishImport(tx, storeId, importId, finished),
  );
  return products;
}

/** Brings one product of the copy up to date, or takes it out; nothing where there is no copy. */
export async function refreshProduct(
  { storage }: Needs,
  storeId: string,
  connector: Connector,
  key: { platform: string; productId: string },
): Promise<void> {
  const imported = await catalogue.findImport(storage.read, storeId);
  if (!imported) return;
  const product = await connector.catalogue.findProduct(key);
  if (!product) return storage.write((tx) => catalogue.removeProduct(tx, storeId, key));
  const indexed = toIndexed(product);
  const words = new Map<string, NewCatalogueWord>();
  countWords(words, indexed.words);
  await storage.write(async (tx) => {
    await catalogue.saveProducts(tx, storeId, imported.importId, [indexed]);
    await catalogue.addWords(tx, storeId, [...words.values()]);
  });
}

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
