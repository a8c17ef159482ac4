import { z } from 'zod';
import { DESK_LIMITS } from '../desk-limits.ts';
import { text } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

/** What a shopper writes before she sends it (rule 46). */
export const peekRequests = {
  shopper: {
    /** The end of what stands in her field; empty: nothing. Volatile, only while the store has it on. */
    reportPeek: {
      payload: z.strictObject({ ...inConversation, text: text(DESK_LIMITS.peekLength) }),
      reply: nothing,
    },
  },
  agent: {
    saveSneakPeek: { payload: z.strictObject({ on: z.boolean() }), reply: nothing },
  },
} as const;
