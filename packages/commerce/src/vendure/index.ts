import type { Connector } from '../port.ts';
import { unsupported } from '../unsupported.ts';
import { verifyAgainst } from '../verify-lines.ts';
import { createDiscount } from './create-discount.ts';
import { askHealth } from './health.ts';
import { PLATFORM, type VendureOptions } from './options.ts';
import { findOrder, findOrders, startReturn } from './orders.ts';
import { findProduct, listProducts, searchShop } from './products.ts';
import { askFacts, type ShopFacts } from './shop-facts.ts';
import { toNotes, toProduct } from './to-product.ts';

export type { VendureOptions };

/** How long currencies, custom fields and thresholds of a shop are taken as they were. */
const FACTS_MS = 5 * 60_000;

/** Connector to a Vendure shop's Admin API. */
export function createVendure(options: VendureOptions): Connector {
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

  const find = async (key: { platform: string; productId: string }, currency?: string) =>
    key.platform === PLATFORM ? findProduct(options, await facts(), key.productId, currency) : null;

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
      searchProducts: async (query, limit) => searchShop(options, await facts(), { query, limit }),
      async findProduct(key) {
        const answer = await find(key);
        return answer && toProduct(answer, await facts(), options);
      },
      async findNotes(key) {
        const answer = await find(key);
        return answer && toNotes(answer, await facts());
      },
    },
    listProducts: async (cursor) => listProducts(options, await facts(), cursor),
    async verifyLines(lines, market) {
      const told = await facts();
      // Vendure refuses a currency that the channel does not sell in; then the line says so.
      const currency = told.currencies.includes(market.currency) ? market.currency : undefined;
      return verifyAgainst(async (key) => {
        const answer = await find(key, currency);
        return answer && toProduct(answer, told, options);
      }, lines);
    },
    findOrders: async (wish) => findOrders(options, await facts(), wish),
    findOrder: async (orderId) => findOrder(options, await facts(), orderId),
    createDiscount: (discount) => createDiscount(options, discount),
    createCheckoutLink: () => unsupported(PLATFORM, 'a link that carries a cart'),
    async startReturn(wish) {
      await startReturn(options, await facts(), wish);
      return {};
    },
    // Vendure sends none by itself; a merchant's plugin may, in a form of its own.
    readWebhook: () => null,
    // Asked anew: an operator has just changed what it tells of.
    async health() {
      known = null;
      return askHealth(options, await facts());
    },
  };
}
