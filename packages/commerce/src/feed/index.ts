import { send, type Tools } from '../ask.ts';
import { catalogueOnly } from '../catalogue-only.ts';
import { type Catalogue, type Connector, type ProductKey, ShopError } from '../port.ts';
import { searchProducts } from '../search/search-products.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';
import { groupsOf, type Listed, PLATFORM, toNotes, toProduct } from './to-product.ts';

export type FeedOptions = Tools & {
  /** A product feed as Google takes it: CSV or tab separated. */
  feedUrl?: string;
  /** Product pages with JSON-LD, read one by one. */
  pages?: string[];
};

/** How long what was read is believed. */
const KEPT_MS = 5 * 60_000;
/** Products of one page of the catalogue. */
const PAGE = 50;
/** Pages of a shop read at once, and at most. */
const AT_ONCE = 4;
export const MOST_PAGES = 500;

type Shelf = { products: Map<string, Listed[]>; at: number };

/** Connector to a shop of which only a feed or product pages are known: catalogue, nothing else. */
export function createFeed(options: FeedOptions): Connector {
  const { clock = Date.now } = options;
  let kept: { at: number; shelf: Promise<Shelf> } | null = null;

  function shelf(): Promise<Shelf> {
    if (kept && clock() - kept.at < KEPT_MS) return kept.shelf;
    const reading = read(options).then((listed) => ({
      products: groupsOf(listed),
      at: clock(),
    }));
    kept = { at: clock(), shelf: reading };
    reading.catch(() => {
      kept = null;
    });
    return reading;
  }
  const all = async () =>
    [...(await shelf()).products.values()].flatMap((rows) => toProduct(rows) ?? []);
  const rowsOf = async ({ platform, productId }: ProductKey): Promise<Listed[]> =>
    platform === PLATFORM ? ((await shelf()).products.get(productId) ?? []) : [];

  const catalogue: Catalogue = {
    platform: PLATFORM,
    searchProducts: async (query, limit) => searchProducts(await all(), query, limit),
    findProduct: async (key) => toProduct(await rowsOf(key)),
    findNotes: async (key) => toNotes(await rowsOf(key), (await shelf()).at),
  };
  const health: Connector['health'] = async () => {
    const products = await all();
    const [first] = products;
    const currency = first?.variants[0]?.price.currency;
    if (!currency) throw new ShopError('unreadable', 'there is no product that can be shown in it');
    const lacks = 'Orders, codes, links to pay and returns: a feed has the catalogue only.';
    return { shopName: `${products.length} products`, currency, missing: [lacks] };
  };
  return catalogueOnly(catalogue, health, async (cursor) => {
    const products = await all();
    const from = Number(cursor ?? 0);
    const next = from + PAGE < products.length ? `${from + PAGE}` : null;
    return { products: products.slice(from, from + PAGE), next };
  });
}

async function read(options: FeedOptions): Promise<Listed[]> {
  const { feedUrl, pages = [] } = options;
  const listed = feedUrl ? await readOne(options, feedUrl, readFeed) : [];
  for (let at = 0; at < Math.min(pages.length, MOST_PAGES); at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE).map((page) => readOne(options, page, readPage));
    listed.push(...(await Promise.all(some)).flat());
  }
  return listed;
}

type Reader = (text: string, from: string) => Listed[];

async function readOne(tools: Tools, address: string, reader: Reader): Promise<Listed[]> {
  const url = new URL(address);
  const headers = { accept: 'text/csv, text/tab-separated-values, text/html, */*;q=0.1' };
  const answer = await send(tools, { url, headers });
  if (answer) return reader(answer.text, reader === readFeed ? url.host : address);
  // A page that is gone is a product that is gone; a feed that is gone is a mistake.
  if (reader === readPage) return [];
  throw new ShopError('unreadable', `there is nothing at ${address}`);
}
