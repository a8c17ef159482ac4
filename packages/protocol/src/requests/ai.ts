import { z } from 'zod';
import { aiRules, aiService, draftSource } from '../ai.ts';
import { LIMITS } from '../limits.ts';
import { count, text } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

/** What an AI may do for the agents; nothing of it ever speaks to a shopper by itself. */
export const aiRequests = {
  shopper: {},
  agent: {
    /** `service` null: the operator has given no key, and nothing of it is there. */
    fetchAiRules: {
      payload: z.strictObject({}),
      reply: z.strictObject({ service: aiService.nullable(), rules: aiRules, usedToday: count }),
    },
    /** Refused as `unsupported` without a key. */
    saveAiRules: { payload: aiRules, reply: nothing },
    /**
     * A draft of the agent's next reply, for her to read and send (rule 61); stored nowhere. `begun` is
     * what stands in her field. Refused as `unsupported` (off, or the key is not taken: the message says
     * which), `full` (the day's number is used up), `busy`, `timeout` or `unavailable`.
     */
    draftReply: {
      payload: z.strictObject({ ...inConversation, begun: text(LIMITS.messageLength) }),
      reply: z.strictObject({ text: z.string(), sources: z.array(draftSource) }),
    },
  },
} as const;
