import { z } from 'zod';
import { attributionEvidence, orderLinkKind } from '../attribution.ts';
import {
  order,
  orderClaim,
  orderMismatch,
  orderReturn,
  orderUpdates,
  returnAnswered,
  returnRequested,
  shopperOrder,
} from '../order.ts';
import { count, id, plain, text } from '../text.ts';
import { inConversation, newEntry, nothing, stored } from './shared.ts';

const requestedLine = returnRequested.shape.lines.element;

/** What both sides may ask. */
const both = {
  /**
   * Rule 66: she is told from now on when this order is sent, delivered, cancelled or refunded, or no
   * more. Refused as `unsupported` where there is nothing to be told.
   */
  setOrderUpdates: {
    payload: order
      .pick({ platform: true, orderId: true })
      .extend({ ...inConversation, on: z.boolean() }),
    reply: nothing,
  },
} as const;

/** Orders, and what is sent back. */
export const orderRequests = {
  shopper: {
    ...both,
    /** Rule 22: her page says that she has just placed an order. A claim, and kept as one. */
    reportOrder: { payload: z.strictObject({ claim: orderClaim }), reply: nothing },
    /** The orders that are known to be hers. */
    fetchOrders: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        orders: z.array(shopperOrder),
        /** Orders can be looked up by number and e-mail. */
        canLookUp: z.boolean(),
      }),
    },
    /**
     * Rule 66: how updates stand of the one order that an `order_placed` entry tells of, named by the
     * entry's `clientId`. Null: none that she may see.
     */
    fetchOrderUpdates: {
      payload: z.strictObject({ clientId: id }),
      reply: z.strictObject({
        order: order
          .pick({ platform: true, orderId: true })
          .extend({ updates: orderUpdates })
          .nullable(),
      }),
    },
    /** Rule 23: null for a wrong number and for a wrong e-mail alike. */
    lookUpOrder: {
      payload: z.strictObject({ number: plain(60), email: text(320) }),
      reply: z.strictObject({ order: shopperOrder.nullable() }),
    },
    /** Rule 24: she asks to send something back. The server fills in what the lines are called. */
    requestReturn: {
      payload: returnRequested
        .pick({ platform: true, orderId: true, wish: true, comment: true })
        .extend({
          ...newEntry,
          lines: z
            .array(requestedLine.omit({ name: true, options: true }))
            .min(1)
            .max(50),
        }),
      reply: stored,
    },
  },
  agent: {
    ...both,
    /** The orders of the shopper in a conversation, newest first. */
    fetchShopperOrders: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({
        orders: z.array(
          z.strictObject({
            order,
            /** Strongest first. */
            links: z.array(attributionEvidence.extend({ kind: orderLinkKind })),
            mismatch: orderMismatch.nullable(),
            returns: z.array(orderReturn),
            /** Absent from older servers. */
            updates: orderUpdates.optional(),
          }),
        ),
        /** Whether an approved return is told to the shop by us. */
        shopTakesReturns: z.boolean(),
        /** The shop could not be asked just now; what is shown may be old. */
        stale: z.boolean(),
      }),
    },
    answerReturn: {
      payload: returnAnswered
        .pick({ result: true, text: true })
        .extend({ ...newEntry, requestSeq: count }),
      reply: stored,
    },
  },
} as const;
