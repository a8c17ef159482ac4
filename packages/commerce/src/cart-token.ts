import { createHash } from 'node:crypto';

/**
 * The mark of a cart whose id opens it for anybody who knows it: what the page reports as the cart's
 * `generation` (packages/cart, `mark-of.ts`), and what an order made of that cart is known by here.
 */
export const cartTokenOf = (id: string): string =>
  createHash('sha256').update(id).digest('hex').slice(0, 32);
