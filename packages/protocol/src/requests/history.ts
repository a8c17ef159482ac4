import { z } from 'zod';
import { earlierConversation, spend } from '../history.ts';
import { id, instant } from '../text.ts';
import { inConversation } from './shared.ts';

/** What a shopper has been to the store before. */
export const historyRequests = {
  shopper: {},
  agent: {
    /**
     * Of the shopper behind a conversation, and of whoever the shop says is the same customer: her
     * other conversations, the newest first, and what she has spent. With `before` the conversations
     * that follow that one, and no figures.
     */
    fetchShopperHistory: {
      payload: z.strictObject({ ...inConversation, before: id.optional() }),
      reply: z.strictObject({
        conversations: z.array(earlierConversation),
        more: z.boolean(),
        firstSeenAt: instant,
        /** By currency; absent with `before`. */
        spend: z.array(spend).optional(),
      }),
    },
  },
} as const;
