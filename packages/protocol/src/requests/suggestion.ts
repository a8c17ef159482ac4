import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { suggestionAdded } from '../suggestion.ts';
import { text } from '../text.ts';
import { newEntry, productKey, stored } from './shared.ts';

/** Products an agent offers, and what she keeps of them. */
export const suggestionRequests = {
  shopper: {
    /** Told after the shop's own cart has it; stored as an entry. */
    reportSuggestionAdded: {
      payload: suggestionAdded.omit({ kind: true }).extend({ ...newEntry }),
      reply: stored,
    },
  },
  agent: {
    /** The server reads the products from the catalogue; the console only names them. */
    suggestProducts: {
      payload: z.strictObject({
        ...newEntry,
        products: z
          .array(productKey.extend({ variantId: z.string().min(1).max(200).optional() }))
          .min(1)
          .max(LIMITS.suggestionProducts),
        text: text(LIMITS.messageLength).optional(),
      }),
      reply: stored,
    },
  },
} as const;
