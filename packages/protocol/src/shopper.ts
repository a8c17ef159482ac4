import { z } from 'zod';
import { cart, cartChange } from './cart.ts';
import { money } from './money.ts';
import { count, id, instant, label, text, webAddress } from './text.ts';

/** A page she looked at. Query strings are cut to what the page adapter lets through. */
export const pageView = z.strictObject({
  url: webAddress,
  title: text(300),
  product: z
    .strictObject({
      productId: z.string().max(200).optional(),
      name: label,
      image: webAddress.optional(),
      price: money.optional(),
    })
    .optional(),
  at: instant,
});

/** What the shopper lets the agent see; she can change it at any time. */
export const sharing = z.strictObject({ cart: z.boolean(), pages: z.boolean() });

/** What the shop's own server says of one line of a reported cart. */
export const lineVerdict = z.strictObject({
  /** The line's key. */
  key: z.string().min(1).max(300),
  kind: z.enum(['right', 'other_price', 'unknown_product', 'other_currency']),
  /** The shop's own price for a piece. */
  unitPrice: money.optional(),
});

/** Whether a reported cart is what the shop's server says: it was asked at `at`. */
export const cartVerdict = z.strictObject({
  standing: z.enum(['verified', 'mismatch']),
  lines: z.array(lineVerdict),
  at: instant,
});

/** A cart with what changed since the one before. */
export const cartReport = z.strictObject({
  cart,
  changes: z.array(cartChange),
  reportedAt: instant,
  /** Absent while only her page says so. */
  verdict: cartVerdict.optional(),
});

/** The shopper as the agent sees her. */
export const shopper = z.strictObject({
  shopperId: id,
  /** What she calls herself: a label, never an identity. */
  name: label.optional(),
  email: z.string().max(320).optional(),
  /** Who she is to the shop, by its own signature (rule 26). */
  customer: z
    .strictObject({
      customerId: z.string().min(1).max(200),
      name: label.optional(),
      email: z.string().max(320).optional(),
      /** When the shop first said so. */
      since: instant,
    })
    .optional(),
  locale: z.string().max(35).optional(),
  timeZone: z.string().max(64).optional(),
  /** Browser and system in a few words, made by the server. */
  device: label.optional(),
  sharing,
  online: z.boolean(),
  cart: cartReport.optional(),
  /** The page she is on. */
  page: pageView.optional(),
  /** Earlier pages, newest first. */
  trail: z.array(pageView),
  firstSeenAt: instant,
  conversations: count,
});

export type PageView = z.infer<typeof pageView>;
export type Sharing = z.infer<typeof sharing>;
export type CartVerdict = z.infer<typeof cartVerdict>;
export type CartReport = z.infer<typeof cartReport>;
export type Shopper = z.infer<typeof shopper>;
