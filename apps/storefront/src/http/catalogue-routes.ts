import type { FastifyInstance } from 'fastify';
import { giftWrap } from '../catalogue/gift-wrap.ts';
import { sendRefusal } from './refusals.ts';
import type { ShopContext } from './shop-context.ts';

/** The catalogue as public JSON, with live stock and prices. */
export function catalogueRoutes(app: FastifyInstance, shop: ShopContext): void {
  app.get('/api/products', (_request, reply) => {
    const extra = shop.shelf.product(giftWrap.id);
    return reply.header('Cache-Control', 'no-cache').send({
      currency: shop.homeCurrency,
      products: shop.shelf.list(),
      extras: extra ? [extra] : [],
    });
  });
  app.get<{ Params: { id: string } }>('/api/products/:id', (request, reply) => {
    const product = shop.shelf.product(request.params.id);
    if (!product) {
      return sendRefusal(reply, {
        code: 'unknown_product',
        message: 'We do not know this product.',
      });
    }
    return reply.header('Cache-Control', 'no-cache').send(product);
  });
}
