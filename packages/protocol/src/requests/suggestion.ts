import { z } from 'zod';
import { DESK_LIMITS } from '../desk-limits.ts';
import { LIMITS } from '../limits.ts';
import { mark, shortlist } from '../shortlist.ts';
import { bundleAdded, productFacts, suggestionAdded } from '../suggestion.ts';
import { count, label, text } from '../text.ts';
import { inConversation, newEntry, productKey, stored } from './shared.ts';

/** What both sides may ask. */
const both = {
  fetchShortlist: {
    payload: z.strictObject(inConversation),
    reply: z.strictObject({ shortlist }),
  },
} as const;

/** Products an agent offers, and what she keeps of them. */
export const suggestionRequests = {
  shopper: {
    ...both,
    /** Told after the shop's own cart has it; stored as an entry. */
    reportSuggestionAdded: {
      payload: suggestionAdded.omit({ kind: true }).extend({ ...newEntry }),
      reply: stored,
    },
    /** The same for a bundle: its lines in its order, what went in of each. */
    reportBundleAdded: {
      payload: bundleAdded.omit({ kind: true }).extend({ ...newEntry }),
      reply: stored,
    },
    /**
     * One change to the shortlist, not a whole one: two tabs cannot lose each other's. The server
     * takes the product from the suggestion it stored. Refused `full` when no more can be kept.
     */
    markProduct: {
      payload: z.strictObject({
        ...inConversation,
        suggestionSeq: count,
        product: productKey,
        variantId: z.string().min(1).max(200).optional(),
        mark,
      }),
      reply: z.strictObject({ shortlist }),
    },
    /** What of the product notes can be compared; null where nothing is known. */
    fetchProductFacts: {
      payload: z.strictObject({ product: productKey }),
      reply: z.strictObject({ facts: productFacts.nullable() }),
    },
  },
  agent: {
    ...both,
    /** The server reads the products from the catalogue; the console only names them. */
    suggestProducts: {
      payload: z.strictObject({
        ...newEntry,
        products: z
          .array(productKey.extend({ variantId: z.string().min(1).max(200).optional() }))
          .min(1)
          .max(DESK_LIMITS.suggestionProducts),
        text: text(LIMITS.messageLength).optional(),
      }),
      reply: stored,
    },
    /** The same for lines that go into the cart by one tap. A line that cannot be had is refused. */
    sendBundle: {
      payload: z.strictObject({
        ...newEntry,
        name: label.refine((value) => value.trim() !== '', 'must not be empty'),
        lines: z
          .array(
            productKey.extend({
              variantId: z.string().min(1).max(200),
              quantity: z.int().min(1).max(99),
            }),
          )
          .min(1)
          .max(DESK_LIMITS.bundleLines),
        text: text(LIMITS.messageLength).optional(),
      }),
      reply: stored,
    },
  },
} as const;
