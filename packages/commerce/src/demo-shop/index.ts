import { z } from 'zod';
import { ask, type Tools } from '../ask.ts';
import { type Catalogue, type Connector, type ProductKey, ShopError } from '../port.ts';
import { linkOf } from '../readable.ts';
import { searchProducts } from '../search/search-products.ts';
import { unsupported } from '../unsupported.ts';
import { verifyAgainst } from '../verify-lines.ts';
import { type ProductAnswer, productAnswer, productsAnswer } from './answer.ts';
import { createOrders } from './orders.ts';
import { readDemoWebhook } from './read-webhook.ts';
import { PLATFORM, toNotes, toProduct } from './to-product.ts';

/** How long a listing may serve searches; what is shown to a shopper is always read anew. */
const LISTING_MS = 15_000;

export type DemoShopOptions = Tools & {
  /** The shop's origin, `http://localhost:4100`. */
  url: string;
  /** Opens the merchant's API and signs webhooks; without it there is the catalogue only. */
  apiKey?: string;
};

const shopAnswer = z.object({ name: z.string(), currency: z.string().regex(/^[A-Z]{3}$/) });
const pageAnswer = z.object({ products: z.array(productAnswer), next: z.string().nullable() });

/** Connector to the demo shop: its public catalogue and its merchant's API. */
export function createDemoShop(options: DemoShopOptions): Connector {
  const { url, apiKey = '' } = options;
  const open = apiKey !== '';
  const merchant = {
    ask: <S extends z.ZodType>(path: string, schema: S, body?: unknown) =>
      ask(
        options,
        {
          url: new URL(`/merchant${path}`, url),
          headers: { authorization: `Bearer ${apiKey}` },
          ...(body !== undefined && { method: 'POST' as const, body }),
        },
        schema,
      ),
    url,
  };
  const catalogue = createCatalogue(options);
  const closed = () => unsupported('the demo shop without its key', 'orders and codes');
  const orders = createOrders(merchant);

  return {
    platform: PLATFORM,
    capabilities: {
      orders: open,
      discounts: open,
      checkoutLink: open,
      returns: open,
      webhooks: open,
    },
    catalogue,
    async listProducts(cursor) {
      // Without a key the public list is one page.
      if (!open) return { products: await catalogue.searchProducts('', 1_000), next: null };
      const after = cursor === null ? '' : `?after=${encodeURIComponent(cursor)}`;
      const page = await merchant.ask(`/products${after}`, pageAnswer);
      const products = (page?.products ?? []).flatMap((one) => toProduct(one, url) ?? []);
      return { products, next: page?.next ?? null };
    },
    verifyLines: (lines) => verifyAgainst(catalogue.findProduct, lines),
    findOrders: open ? orders.findOrders : closed,
    findOrder: open ? orders.findOrder : closed,
    createDiscount: open ? orders.createDiscount : closed,
    createCheckoutLink: open ? orders.createCheckoutLink : closed,
    startReturn: open ? orders.startReturn : closed,
    readWebhook: (webhook) => readDemoWebhook(webhook, { apiKey, url }),
    async health() {
      if (open) {
        const shop = await merchant.ask('/shop', shopAnswer);
        if (!shop) throw new ShopError('unreadable', `${url} is no demo shop`);
        return { shopName: shop.name, currency: shop.currency, missing: [] };
      }
      const [first] = await catalogue.searchProducts('', 1);
      const currency = first?.variants[0]?.price.currency ?? 'EUR';
      const missing = ['Orders, codes and links: give the shop’s API key.'];
      return { shopName: new URL(url).host, currency, missing };
    },
  };
}

function createCatalogue(options: DemoShopOptions): Catalogue {
  const { url, clock = Date.now } = options;
  type Listing = ReturnType<Catalogue['searchProducts']>;
  let listing: { at: number; products: Listing } | null = null;

  const one = (key: ProductKey): Promise<ProductAnswer | null> =>
    key.platform === PLATFORM
      ? ask(
          options,
          { url: new URL(`/api/products/${encodeURIComponent(key.productId)}`, url) },
          productAnswer,
        )
      : Promise.resolve(null);

  function list(): Listing {
    if (listing && clock() - listing.at < LISTING_MS) return listing.products;
    const products = ask(options, { url: new URL('/api/products', url) }, productsAnswer).then(
      (answers) => (answers ?? []).flatMap((answer) => toProduct(answer, url) ?? []),
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

/** The shop's address, or why it is none. */
export function demoShopUrl(given: string): string {
  const url = linkOf(given);
  if (!url)
    throw new ShopError('refused', 'The shop’s address must begin with http:// or https://');
  return new URL(url).origin;
}
