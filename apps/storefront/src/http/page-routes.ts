import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { placeOrder } from '../orders/place-order.ts';
import { emptyForm, readCheckoutForm } from '../orders/read-checkout-form.ts';
import { cartPage, drawerFragment } from '../pages/cart-page.ts';
import { checkoutPage } from '../pages/checkout-page.ts';
import { listPage } from '../pages/list-page.ts';
import { notFoundPage } from '../pages/not-found-page.ts';
import { orderPage } from '../pages/order-page.ts';
import { productPage } from '../pages/product-page.ts';
import { refusalStatus } from './refusals.ts';
import { type ShopContext, sendPage } from './shop-context.ts';

/** The pages a shopper walks through, from the list to the thank-you page. */
export function pageRoutes(app: FastifyInstance, shop: ShopContext): void {
  const cartOf = (request: FastifyRequest) => shop.price(shop.sessions.find(request));
  const frame = (request: FastifyRequest) => ({ embed: shop.embed, count: cartOf(request).count });

  app.get('/', (request, reply) => sendPage(reply, listPage(frame(request), shop.shelf.list())));

  app.get<{ Params: { slug: string }; Querystring: { variant?: unknown } }>(
    '/products/:slug',
    (request, reply) => {
      const product = shop.shelf.product(request.params.slug);
      if (!product) return reply.callNotFound();
      const others = shop.shelf.list().filter(({ id }) => id !== product.id);
      const asked = String(request.query.variant ?? '');
      return sendPage(
        reply,
        productPage(frame(request), product, { asked, others, base: baseOf(request) }),
      );
    },
  );
  app.get('/cart', (request, reply) =>
    sendPage(reply, cartPage(frame(request), cartOf(request), shop.shelf)),
  );
  app.get('/cart/drawer', (request, reply) => sendPage(reply, drawerFragment(cartOf(request))));

  checkoutRoutes(app, shop, cartOf, frame);

  app.get<{ Params: { token: string } }>('/orders/:token', (request, reply) => {
    const { token } = request.params;
    const order = Object.hasOwn(shop.state.orders, token) ? shop.state.orders[token] : undefined;
    if (!order) return reply.callNotFound();
    reply.header('Referrer-Policy', 'same-origin').header('X-Robots-Tag', 'noindex');
    return sendPage(reply, orderPage(frame(request), order, baseOf(request)));
  });
  app.setNotFoundHandler((request, reply) => {
    if (!request.url.startsWith('/api/')) return sendPage(reply, notFoundPage(frame(request)), 404);
    return reply.code(404).send({ error: 'not_found', message: 'There is nothing here.' });
  });
}

type CartOf = (request: FastifyRequest) => ReturnType<ShopContext['price']>;
type FrameOf = (request: FastifyRequest) => { embed: ShopContext['embed']; count: number };

function checkoutRoutes(
  app: FastifyInstance,
  shop: ShopContext,
  cartOf: CartOf,
  frame: FrameOf,
): void {
  app.get('/checkout', (request, reply) => {
    const cart = cartOf(request);
    if (cart.lines.length === 0) return reply.redirect('/cart');
    return sendPage(reply, checkoutPage(frame(request), cart, emptyForm(cart.giftNote)));
  });
  app.post<{ Body: URLSearchParams }>('/checkout', async (request, reply) => {
    const kept = shop.sessions.find(request);
    const posted = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const { form, request: wish } = readCheckoutForm(posted);
    if (!kept || kept.lines.length === 0) return toLastOrder(reply, kept?.lastOrder);
    if (!wish) return sendPage(reply, checkoutPage(frame(request), cartOf(request), form), 422);
    const placed = placeOrder(kept, wish, shop);
    if (!placed.ok) {
      const page = checkoutPage(frame(request), cartOf(request), form, placed.refusal.message);
      return sendPage(reply, page, refusalStatus(placed.refusal));
    }
    await shop.save();
    shop.orderChanged('order.created', placed.value);
    return reply.redirect(`/orders/${placed.value.token}`, 303);
  });
}

// A second press of "Place order" finds an empty cart: it shows what the first one made.
function toLastOrder(reply: FastifyReply, lastOrder: string | undefined): FastifyReply {
  return reply.redirect(lastOrder ? `/orders/${lastOrder}` : '/cart', 303);
}

function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
