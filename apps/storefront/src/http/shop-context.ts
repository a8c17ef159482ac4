import type { FastifyReply } from 'fastify';
import type { Cart } from '../cart/cart.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import type { KeptCart, ShopState } from '../state/shop-state.ts';
import type { Embed } from './guards.ts';
import type { Sessions } from './session.ts';

/** What the routes share, assembled once in `createStorefront`. */
export interface ShopContext {
  state: ShopState;
  shelf: Shelf;
  sessions: Sessions;
  embed: Embed | undefined;
  homeCurrency: string;
  now: () => number;
  /** Unguessable, safe in URLs and cookies. */
  newToken: () => string;
  save: () => Promise<void>;
  /** A kept cart with today's prices and stock. */
  price: (cart: KeptCart | undefined) => Cart;
}

/** Sends a page; pages show carts, so no cache keeps them. */
export function sendPage(reply: FastifyReply, page: { text: string }, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('Cache-Control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(page.text);
}
