import type { FastifyInstance } from 'fastify';
import { copyCart, fillCart, findCopy } from '../cart/copy-cart.ts';
import { sendRefusal } from './refusals.ts';
import type { ShopContext } from './shop-context.ts';

/** Going on elsewhere: a link that opens a copy of this cart in another browser. */
export function copyRoutes(app: FastifyInstance, shop: ShopContext): void {
  const tools = { ...shop, newKey: () => shop.newToken().slice(0, 10) };
  app.post('/api/cart/copies', async (request, reply) => {
    const cart = shop.sessions.find(request);
    if (!cart || cart.lines.length === 0) {
      return sendRefusal(reply, { code: 'cart_empty', message: 'Your cart is empty.' });
    }
    const { token, expiresAt } = copyCart(cart, shop);
    await shop.save();
    return reply
      .header('Cache-Control', 'no-store')
      .send({ path: `/cart/copy/${token}`, expiresAt });
  });
  app.get<{ Params: { token: string } }>('/cart/copy/:token', async (request, reply) => {
    const copy = findCopy(request.params.token, shop);
    if (!copy) return reply.callNotFound();
    fillCart(shop.sessions.begin(request, reply), copy, tools);
    await shop.save();
    // The address opens the cart for whoever has it: it goes to nobody else.
    return reply.header('Referrer-Policy', 'no-referrer').redirect('/cart');
  });
}
