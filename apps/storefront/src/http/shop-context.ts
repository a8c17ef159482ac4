import type { FastifyReply } from 'fastify';
import type { Cart } from '../cart/cart.ts';
import type { Pricing } from '../cart/price-cart.ts';
import type { Order } from '../orders/order.ts';
import type { KeptCart, ShopState } from '../state/shop-state.ts';
import type { Embed } from './guards.ts';
import type { Sessions } from './session.ts';

/** What the routes share, assembled once in `createStorefront`. */
export interface ShopContext extends Pricing {
  state: ShopState;
  sessions: Sessions;
  embed: Embed | undefined;
  now: () => number;
  /** Unguessable, safe in URLs and cookies. */
  newToken: () => string;
  save: () => Promise<void>;
  /** A kept cart with today's prices and stock. */
  price: (cart: KeptCart | undefined) => Cart;
  /** Tells whoever the merchant has named that an order was made or changed. */
  orderChanged: (topic: OrderTopic, order: Order) => void;
}

export type OrderTopic = 'order.created' | 'order.updated';

/** Sends a page; pages show carts, so no cache keeps them. */
export function sendPage(reply: FastifyReply, page: { text: string }, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('Cache-Control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(page.text);
}
