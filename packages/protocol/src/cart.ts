import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { money } from './money.ts';
import { chosenOption, productRef } from './product.ts';
import { count, instant, label, webAddress } from './text.ts';

export const cartLine = z.strictObject({
  /** The shop's own key of the line. */
  key: z.string().min(1).max(300),
  ref: productRef,
  name: label,
  options: z.array(chosenOption).max(5),
  image: webAddress.optional(),
  quantity: z.int().min(0).max(100_000),
  unitPrice: money,
  unitPriceBefore: money.optional(),
  lineTotal: money,
});

/**
 * A whole cart as the shopper's page saw it: a whitelist of fields, so that addresses, e-mail
 * and payment data of a shop's cart answer never leave the page.
 */
export const cart = z.strictObject({
  /** Changes when the shop starts a new cart (after an order). */
  generation: z.string().max(200),
  currency: z.string().regex(/^[A-Z]{3}$/),
  lines: z.array(cartLine).max(LIMITS.cartLines),
  codes: z.array(z.strictObject({ code: label, applied: z.boolean() })).max(20),
  subtotal: money,
  discount: money,
  total: money.optional(),
  /** The adapter that read it, such as `demo` or `shopify`. */
  source: z.string().max(40),
  quality: z.enum(['exact', 'approximate']),
  capturedAt: instant,
  /** Equal hashes mean equal carts; capturedAt is not part of it. */
  hash: z.string().min(1).max(128),
});

/** One difference between two carts, for the timeline and for screen readers. */
export const cartChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line_added'), line: cartLine }),
  z.strictObject({ kind: z.literal('line_removed'), line: cartLine }),
  z.strictObject({ kind: z.literal('quantity'), line: cartLine, from: count, to: count }),
  z.strictObject({ kind: z.literal('price'), line: cartLine, from: money, to: money }),
  z.strictObject({ kind: z.literal('code_applied'), code: label }),
  z.strictObject({ kind: z.literal('code_removed'), code: label }),
  z.strictObject({ kind: z.literal('currency'), from: z.string(), to: z.string() }),
]);

export type CartLine = z.infer<typeof cartLine>;
export type Cart = z.infer<typeof cart>;
export type CartChange = z.infer<typeof cartChange>;
