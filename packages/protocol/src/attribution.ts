import { z } from 'zod';
import { orderStatus, standing } from './order.ts';
import { productRef } from './product.ts';
import { count, id, instant, label, shopNumber } from './text.ts';

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

/** Why an order is shown to a shopper: evidence, or `look_up`: she knew its number and e-mail. */
export const orderLinkKind = z.enum([...evidenceKind.options, 'look_up']);

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

/** What was earned: by the shop's own word (`verified`) or only by her page's (`reported`). */
const earned = z.strictObject({
  orders: count,
  /** Minor units. */
  gross: z.int(),
  refunded: z.int(),
});

/** Conversations of a period, and those an order followed in time. */
const converted = z.strictObject({ conversations: count, ordered: count });

/** What customers the shop knows have paid so far, each net of refunds; null: there are none. */
const paid = z.strictObject({
  customers: count,
  /** Minor units: the middle one (nearest rank), and the mean to the nearest unit. */
  median: z.int().nullable(),
  mean: z.int().nullable(),
});

export const byStanding = z.strictObject({ verified: earned, reported: earned });

/** One currency of a report. Currencies are never summed. */
export const currencyReport = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  direct: byStanding,
  influenced: byStanding,
  /** All orders the chat came before, and all others as far as they are known. */
  withChat: byStanding,
  withoutChat: byStanding,
  /** Orders of both for which something was paid back, by whatever word. */
  returned: z.strictObject({ withChat: count, withoutChat: count }),
  /** Conversations of the period that an order in this currency followed in time. */
  converted: count,
  /** Customers who ordered in the period; `chatted`: those the chat came before an order of, whenever. */
  customers: z.strictObject({ all: paid, chatted: paid }),
  agents: z.array(
    z.strictObject({
      /** Empty: nobody is named. */
      agentId: z.union([id, z.literal('')]),
      name: label,
      direct: earned,
      influenced: earned,
    }),
  ),
  /** By who is in a team now; who is in two counts in both, an order once in each. */
  teams: z.array(z.strictObject({ teamId: id, name: label, direct: earned, influenced: earned })),
  products: z.array(
    z.strictObject({
      platform: z.string().min(1).max(40),
      productId: z.string().min(1).max(200),
      name: label,
      pieces: count,
      direct: earned,
    }),
  ),
});

/** How many conversations of the period led to an order, in whichever currency. */
export const conversion = z.strictObject({
  ...converted.shape,
  /** The order came within so many days after her first words: the longer of the two windows. */
  days: count,
  /** By who has it; who is in a team now. Neither names conversations nobody has. */
  agents: z.array(converted.extend({ agentId: id, name: label })),
  teams: z.array(converted.extend({ teamId: id, name: label })),
});

/** Which orders a figure of a report is made of. */
export const reportFigure = z.enum([
  'direct',
  'influenced',
  'with_chat',
  'without_chat',
  /** Those that followed conversations of the period in time. */
  'converted',
  /** Every order we know. */
  'all',
]);

/** Of those: something was paid back, or the shop knows the customer. */
export const reportOnly = z.enum(['returned', 'customers']);

/** One order behind a figure. */
export const reportRow = z.strictObject({
  platform: z.string().min(1).max(40),
  orderId: z.string().min(1).max(200),
  number: shopNumber,
  placedAt: instant,
  standing,
  status: orderStatus,
  currency: z.string().regex(/^[A-Z]{3}$/),
  total: z.int(),
  /** null: no conversation came before it. */
  conversationId: id.nullable(),
  shopper: label.optional(),
  agentId: id.optional(),
  evidence: z.array(attributionEvidence),
  touches: z.array(attributionTouch),
  directGross: z.int(),
  directRefunded: z.int(),
  influencedGross: z.int(),
  influencedRefunded: z.int(),
});

/** Where the next page of a report's orders begins. */
export const reportPlace = z.strictObject({
  placedAt: instant,
  platform: z.string().min(1).max(40),
  orderId: z.string().min(1).max(200),
  conversationId: z.union([id, z.literal('')]),
});

export type EvidenceKind = z.infer<typeof evidenceKind>;
export type OrderLinkKind = z.infer<typeof orderLinkKind>;
export type ByStanding = z.infer<typeof byStanding>;
export type CurrencyReport = z.infer<typeof currencyReport>;
export type Conversion = z.infer<typeof conversion>;
export type ReportOnly = z.infer<typeof reportOnly>;
export type ReportFigure = z.infer<typeof reportFigure>;
export type ReportRow = z.infer<typeof reportRow>;
export type ReportPlace = z.infer<typeof reportPlace>;
export type AttributionEvidence = z.infer<typeof attributionEvidence>;
export type AttributionTouch = z.infer<typeof attributionTouch>;
