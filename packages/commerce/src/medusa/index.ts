import type { Connector, ProductKey } from '../port.ts';
import { unsupported } from '../unsupported.ts';
import { verifyAgainst } from '../verify-lines.ts';
import { createDiscount } from './create-discount.ts';
import { askHealth } from './health.ts';
import { type MedusaOptions, PLATFORM } from './options.ts';
import { findOrder, findOrders, startReturn } from './orders.ts';
import { findProduct, listProducts, searchShop } from './products.ts';
import { askFacts, type Region, regionOf, type ShopFacts } from './shop-facts.ts';
import { toNotes, toProduct } from './to-product.ts';

export type { MedusaOptions };

/** How long regions and currencies of a shop are taken as they were. */
const FACTS_MS = 5 * 60_000;

/** Connector to a Medusa shop: its Store API for products, its Admin API for orders. */
export function createMedusa(options: MedusaOptions): Connector {
  const { clock = Date.now } = options;
  let known: { at: number; facts: Promise<ShopFacts> } | null = null;

  function facts(): Promise<ShopFacts> {
    if (known && clock() - known.at < FACTS_MS) return known.facts;
    const asked = askFacts(options);
    known = { at: clock(), facts: asked };
    // A failed question must not answer the next one too.
    asked.catch(() => {
      known = null;
    });
    return asked;
  }

  const home = async () => (await facts()).region;
  const find = async (key: ProductKey, region?: Region) =>
    key.platform === PLATFORM
      ? findProduct(options, region ?? (await home()), key.productId)
      : null;

  return {
    platform: PLATFORM,
    capabilities: {
      orders: true,
      discounts: true,
      checkoutLink: false,
      returns: true,
      webhooks: false,
    },
    catalogue: {
      platform: PLATFORM,
      searchProducts: async (query, limit) => searchShop(options, await home(), { query, limit }),
      async findProduct(key) {
        const answer = await find(key);
        return answer && toProduct(answer, options);
      },
      async findNotes(key) {
        const answer = await find(key);
        return answer && toNotes(answer, await facts());
      },
    },
    listProducts: async (cursor) => listProducts(options, await home(), cursor),
    async verifyLines(lines, market) {
      const region = regionOf(await facts(), market);
      return verifyAgainst(async (key) => {
        const answer = await find(key, region);
        return answer && toProduct(answer, options);
      }, lines);
    },
    findOrders: (wish) => findOrders(options, wish),
    findOrder: (orderId) => findOrder(options, orderId),
    createDiscount: (discount) => createDiscount(options, discount),
    createCheckoutLink: () => unsupported(PLATFORM, 'a link that carries a cart'),
    startReturn: (wish) => startReturn(options, wish),
    // Medusa sends none by itself; a merchant's subscriber may, in a form of its own.
    readWebhook: () => null,
    // Asked anew: an operator has just changed what it tells of.
    async health() {
      known = null;
      return askHealth(options, await facts());
    },
  };
}
