import { z } from 'zod';
import { productRef } from './product.ts';
import { count, id, instant } from './text.ts';

/** Why an order is believed to belong to a conversation, strongest first. */
export const evidenceKind = z.enum([
  /** Our own key stands on the order. */
  'order_key',
  /** The order came from a cart or check-out that her page has shown us. */
  'cart_token',
  /** A single-use code made in the conversation. */
  'code',
  /** The check-out link sent in the conversation. */
  'checkout_link',
  /** The shop's own customer, by a signed identity. */
  'customer',
  /** Her page said so and nothing else did. */
  'page_event',
]);

export const attributionEvidence = z.strictObject({
  kind: evidenceKind,
  /** When it was seen. */
  at: instant,
});

/** One thing in a conversation that may have sold something. */
export const attributionTouch = z.strictObject({
  kind: z.enum(['message', 'suggestion', 'bundle', 'proposal', 'code', 'checkout_link']),
  /** `seq` of its entry. */
  seq: count,
  at: instant,
  agentId: id.optional(),
  /** The product it led to, where it led to one. */
  ref: productRef.optional(),
  /** Pieces of it that went into the cart. */
  quantity: count.optional(),
});

export type AttributionEvidence = z.infer<typeof attributionEvidence>;
export type AttributionTouch = z.infer<typeof attributionTouch>;
