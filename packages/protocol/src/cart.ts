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

/** Why a shop's cart did not take a change, in our words. The list is closed. */
export const cartReason = z.enum([
  'out_of_stock',
  'not_enough_stock',
  'variant_unavailable',
  'variant_required',
  'needs_options',
  'limit',
  'price_changed',
  /** The line is not as it was when the change was offered. */
  'stale',
  'code_unknown',
  'code_expired',
  'code_not_applicable',
  'auth',
  'rate_limited',
  'network',
  'shop_error',
  /** The shop's cart cannot be changed like this from here. */
  'unsupported',
]);

/** Something that can be put into a cart as it is: one variant, at the price it was offered for. */
export const offeredLine = z.strictObject({
  ref: productRef,
  name: label,
  options: z.array(chosenOption).max(5),
  image: webAddress.optional(),
  quantity: z.int().min(1).max(1_000),
  /** For one piece, as the catalogue told it when it was offered. */
  unitPrice: money,
});

/** A line of her cart that something is said about: how it is called, for people. */
export const namedLine = z.strictObject({
  /** The shop's own key of the line. */
  key: z.string().min(1).max(300),
  ref: productRef,
  name: label,
  options: z.array(chosenOption).max(5),
  image: webAddress.optional(),
  /** Pieces it held when this was said; another number now means that it is stale. */
  quantity: z.int().min(1).max(100_000),
  unitPrice: money,
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

export type CartReason = z.infer<typeof cartReason>;
export type OfferedLine = z.infer<typeof offeredLine>;
export type NamedLine = z.infer<typeof namedLine>;
export type CartLine = z.infer<typeof cartLine>;
export type Cart = z.infer<typeof cart>;
export type CartChange = z.infer<typeof cartChange>;
