import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ShopContext } from '../http/shop-context.ts';
import { shopName } from '../pages/layout.ts';
import { discountRoutes } from './discount-routes.ts';
import { orderRoutes } from './order-routes.ts';

/** What the shop's merchant has settled. */
export interface Merchant {
  /** Opens the API, and signs what it tells. */
  apiKey: string;
  /** Who is told of orders; may change while the shop is open. */
  webhookUrl?: string | (() => string | undefined);
}

const PAGE = 50;

/** What a merchant's own programs may ask: `Authorization: Bearer KEY`, never from a page. */
export function merchantRoutes(app: FastifyInstance, shop: ShopContext, merchant: Merchant): void {
  void app.register(
    async (api) => {
      api.addHook('onRequest', async (request, reply) => {
        reply.header('Cache-Control', 'no-store');
        if (isKey(request.headers.authorization, merchant.apiKey)) return;
        await reply.code(401).send({ error: 'unauthorized', message: 'This key opens nothing.' });
      });
      api.get('/shop', () => ({ name: shopName, currency: shop.homeCurrency }));
      api.get<{ Querystring: { after?: unknown } }>('/products', (request) => {
        const all = shop.shelf.list();
        const from = all.findIndex(({ id }) => id === request.query.after) + 1;
        const products = all.slice(from, from + PAGE);
        const last = from + PAGE < all.length ? products.at(-1)?.id : undefined;
        return { products, next: last ?? null };
      });
      orderRoutes(api, shop);
      discountRoutes(api, shop);
    },
    { prefix: '/merchant' },
  );
}

function isKey(header: string | undefined, key: string): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Bearer ${key}`);
  return key !== '' && given.length === expected.length && timingSafeEqual(given, expected);
}
