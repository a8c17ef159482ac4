import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptCart, ShopState } from '../state/shop-state.ts';

const cookieName = 'shop_cart';
const thirtyDays = 30 * 24 * 60 * 60;
const mostCarts = 10_000;

/** Finds a browser's cart by its cookie. */
export interface Sessions {
  /** The cart, if this browser has one. */
  find(request: FastifyRequest): KeptCart | undefined;
  /** The cart, begun with a new cookie when there is none. */
  begin(request: FastifyRequest, reply: FastifyReply): KeptCart;
}

export function createSessions(
  state: ShopState,
  newToken: () => string,
  now: () => number,
): Sessions {
  const find = (request: FastifyRequest) => {
    const token = request.cookies[cookieName] ?? '';
    return Object.hasOwn(state.carts, token) ? state.carts[token] : undefined;
  };
  const begin = (request: FastifyRequest, reply: FastifyReply) => {
    const found = find(request);
    if (found) {
      found.touchedAt = now();
      found.id ??= newToken().slice(0, 16);
      return found;
    }
    const token = newToken();
    const id = newToken().slice(0, 16);
    const cart: KeptCart = { id, version: 0, lines: [], codes: [], touchedAt: now() };
    state.carts[token] = cart;
    forgetOldest(state);
    reply.setCookie(cookieName, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: thirtyDays,
    });
    return cart;
  };
  return { find, begin };
}

// Tokens are kept in the order they were made, so the first ones are the oldest.
function forgetOldest(state: ShopState): void {
  const tokens = Object.keys(state.carts);
  for (const token of tokens.slice(0, Math.max(tokens.length - mostCarts, 0))) {
    delete state.carts[token];
  }
}
