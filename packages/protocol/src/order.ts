import { z } from 'zod';
import { money } from './money.ts';
import { chosenOption, productRef } from './product.ts';
import { count, id, instant, label, shopNumber, text, webAddress } from './text.ts';

/**
 * `reported`: only her page says so. `verified`: the store's own server says so. Revenue is told
 * apart by it.
 */
export const standing = z.enum(['reported', 'verified']);

export const orderLine = z.strictObject({
  /** The shop's own id of the line. */
  lineId: z.string().min(1).max(200),
  ref: productRef,
  name: label,
  options: z.array(chosenOption).max(5),
  image: webAddress.optional(),
  quantity: z.int().min(1).max(100_000),
  /** Pieces sent back or refunded so far. */
  returned: count,
  unitPrice: money,
  /** What she paid for the line, after discounts. */
  lineTotal: money,
});

export const orderStatus = z.enum([
  'open',
  'paid',
  'partly_shipped',
  'shipped',
  'delivered',
  'cancelled',
  'refunded',
]);

export const tracking = z.strictObject({
  carrier: label.optional(),
  number: shopNumber.optional(),
  url: webAddress.optional(),
  status: label.optional(),
});

/** An order as the agent and its shopper see it: no address, no e-mail, no payment data. */
export const order = z.strictObject({
  platform: z.string().min(1).max(40),
  orderId: z.string().min(1).max(200),
  /** What people call it: `#1042`. */
  number: shopNumber,
  placedAt: instant,
  status: orderStatus,
  standing,
  currency: z.string().regex(/^[A-Z]{3}$/),
  lines: z.array(orderLine).max(200),
  codes: z.array(label).max(20),
  subtotal: money,
  discount: money,
  shipping: money,
  total: money,
  /** Given back so far, whole amounts of the order's currency. */
  refunded: money,
  tracking: z.array(tracking).max(20),
  /** The shop's own page of it, for her. */
  url: webAddress.optional(),
});

/** What her page says of an order it has just placed: `Aisle('order', …)` or a shop's own event. */
export const orderClaim = z.strictObject({
  orderId: z.string().min(1).max(200),
  number: shopNumber.optional(),
  total: money,
  lines: z
    .array(
      z.strictObject({
        ref: productRef,
        name: label,
        options: z.array(chosenOption).max(5),
        quantity: z.int().min(1).max(100_000),
        unitPrice: money,
      }),
    )
    .max(200),
  codes: z.array(label).max(20),
});

/** The order of a conversation, as it was linked to it. */
export const orderPlaced = z.strictObject({
  kind: z.literal('order_placed'),
  orderId: z.string().min(1).max(200),
  number: shopNumber,
  total: money,
  pieces: count,
  standing,
});

/** Statuses of an order that she is told of, if she asked to be (rule 66). */
export const toldStatus = orderStatus.extract([
  'partly_shipped',
  'shipped',
  'delivered',
  'cancelled',
  'refunded',
]);

/** Where her order stands now: said by the store, because she asked to be told (rule 66). */
export const orderUpdate = z.strictObject({
  kind: z.literal('order_update'),
  platform: z.string().min(1).max(40),
  orderId: z.string().min(1).max(200),
  number: shopNumber,
  status: toldStatus,
  /** The parcels, as far as the shop knows them by then. */
  tracking: z.array(tracking).max(5),
});

/**
 * Whether she is told when an order moves on: `none` where there is nothing to be told, because the
 * shop cannot be asked, only a page has told of the order, or it is at its end.
 */
export const orderUpdates = z.enum(['off', 'on', 'none']);

export const returnReason = z.enum([
  'too_small',
  'too_large',
  'colour',
  'not_as_described',
  'damaged',
  'wrong_item',
  'changed_mind',
  'other',
]);

/** She asks to send something back, or to have it exchanged. */
export const returnRequested = z.strictObject({
  kind: z.literal('return_requested'),
  platform: z.string().min(1).max(40),
  orderId: z.string().min(1).max(200),
  number: shopNumber,
  wish: z.enum(['refund', 'exchange']),
  lines: z
    .array(
      z.strictObject({
        lineId: z.string().min(1).max(200),
        name: label,
        options: z.array(chosenOption).max(5),
        quantity: z.int().min(1).max(1_000),
        reason: returnReason,
        /** With `exchange`: what she wants instead, in the shop's words. */
        instead: z.array(chosenOption).max(5).optional(),
      }),
    )
    .min(1)
    .max(50),
  comment: text(1_000).optional(),
});

/** The store's answer to it. */
export const returnAnswered = z.strictObject({
  kind: z.literal('return_answered'),
  /** `seq` of the request in the same conversation. */
  requestSeq: count,
  result: z.enum(['approved', 'declined']),
  /** What happens next, or why not. */
  text: text(2_000).optional(),
  /** With `approved`: the shop's own system was told, and what it calls the return. */
  inShop: z.strictObject({ number: shopNumber.optional() }).optional(),
});

/** What differs between her page's word on an order and the shop's own. */
export const orderMismatch = z.strictObject({
  kind: z.enum(['currency', 'total', 'pieces']),
  /** What her page said. */
  claimed: money,
  claimedPieces: count,
});

/** A return of an order, and where it stands. */
export const orderReturn = z.strictObject({
  conversationId: id,
  requestSeq: count,
  wish: z.enum(['refund', 'exchange']),
  standing: z.enum(['open', 'approved', 'declined']),
});

/** An order as its shopper may see it, with what can still be sent back of each line. */
export const shopperOrder = z.strictObject({
  order,
  /** Pieces by line id; a line that is missing cannot be sent back. */
  returnable: z.record(z.string(), count),
  returns: z.array(orderReturn),
  /** Absent from older servers. */
  updates: orderUpdates.optional(),
});

export type Standing = z.infer<typeof standing>;
export type OrderLine = z.infer<typeof orderLine>;
export type OrderStatus = z.infer<typeof orderStatus>;
export type Order = z.infer<typeof order>;
export type OrderClaim = z.infer<typeof orderClaim>;
export type OrderPlaced = z.infer<typeof orderPlaced>;
export type ToldStatus = z.infer<typeof toldStatus>;
export type OrderUpdate = z.infer<typeof orderUpdate>;
export type OrderUpdates = z.infer<typeof orderUpdates>;
export type ReturnReason = z.infer<typeof returnReason>;
export type ReturnRequested = z.infer<typeof returnRequested>;
export type OrderMismatch = z.infer<typeof orderMismatch>;
export type OrderReturn = z.infer<typeof orderReturn>;
export type ShopperOrder = z.infer<typeof shopperOrder>;
export type ReturnAnswered = z.infer<typeof returnAnswered>;
