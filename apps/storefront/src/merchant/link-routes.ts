import type { FastifyInstance } from 'fastify';
import { addCode, addLines } from '../cart/change-cart.ts';
import type { ShopContext } from '../http/shop-context.ts';

/** A link the merchant has made: fills this browser's cart and goes on to pay. */
export function linkRoutes(app: FastifyInstance, shop: ShopContext): void {
  const tools = { ...shop, newKey: () => shop.newToken().slice(0, 10) };
  app.get<{ Params: { token: string } }>('/cart/link/:token', async (request, reply) => {
    const { token } = request.params;
    const link = Object.hasOwn(shop.state.links, token) ? shop.state.links[token] : undefined;
    if (!link) return reply.callNotFound();
    const cart = shop.sessions.begin(request, reply);
    // Opened twice, or on top of the same cart, it still means these pieces and no more.
    const wanted = link.lines.filter(
      ({ variantId }) => !cart.lines.some((line) => line.variantId === variantId),
    );
    let whole = true;
    // What is sold out meanwhile must not keep the rest from her.
    for (const line of wanted) whole = addLines(cart, [line], tools).ok && whole;
    if (link.code) addCode(cart, link.code, tools);
    if (link.attributionKey) cart.attributionKey = link.attributionKey;
    await shop.save();
    return reply.header('Referrer-Policy', 'no-referrer').redirect(whole ? '/checkout' : '/cart');
  });
}
