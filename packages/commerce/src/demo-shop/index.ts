import type { Product } from '@aisle/protocol';
import type { z } from 'zod';
import { type Catalogue, type ProductKey, ShopError } from '../port.ts';
import { searchProducts } from '../search/search-products.ts';
import { type ProductAnswer, productAnswer, productsAnswer } from './answer.ts';
import { PLATFORM, toNotes, toProduct } from './to-product.ts';

/** How long a listing may serve searches; what is shown to a shopper is always read anew. */
const LISTING_MS = 15_000;
const ANSWER_MS = 5_000;

export type DemoShopOptions = {
  /** The shop's origin, `http://localhost:4100`. */
  url: string;
  fetch?: typeof globalThis.fetch;
  clock?: () => number;
};

/** Connector to the demo shop's public product API. */
export function createDemoShop(options: DemoShopOptions): Catalogue {
  const { url, fetch = globalThis.fetch, clock = Date.now } = options;
  let listing: { at: number; products: Promise<Product[]> } | null = null;

  async function ask<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | null> {
    const answer = await fetch(new URL(path, url), {
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: { accept: 'application/json' },
    }).catch((cause: unknown) => {
      throw new ShopError('unreachable', `the shop at ${url} did not answer`, { cause });
    });
    if (answer.status === 404) return null;
    if (!answer.ok)
      throw new ShopError('unreadable', `the shop at ${url} answered ${answer.status}`);
    const parsed = schema.safeParse(await answer.json().catch(() => undefined));
    if (!parsed.success)
      throw new ShopError('unreadable', `the shop at ${url} answered no catalogue`);
    return parsed.data;
  }

  const one = (key: ProductKey): Promise<ProductAnswer | null> =>
    key.platform === PLATFORM
      ? ask(`/api/products/${encodeURIComponent(key.productId)}`, productAnswer)
      : Promise.resolve(null);

  function list(): Promise<Product[]> {
    if (listing && clock() - listing.at < LISTING_MS) return listing.products;
    const products = ask('/api/products', productsAnswer).then((answers) =>
      (answers ?? []).flatMap((answer) => toProduct(answer, url) ?? []),
    );
    listing = { at: clock(), products };
    // A failed listing must not answer the next search too.
    products.catch(() => {
      listing = null;
    });
    return products;
  }

  return {
    platform: PLATFORM,
    searchProducts: async (query, limit) => searchProducts(await list(), query, limit),
    async findProduct(key) {
      const answer = await one(key);
      return answer && toProduct(answer, url);
    },
    async findNotes(key) {
      const answer = await one(key);
      return answer && toNotes(answer, url);
    },
  };
}
