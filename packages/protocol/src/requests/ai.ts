import { z } from 'zod';
import { aiRules, aiService, draftSource, translation } from '../ai.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { LIMITS } from '../limits.ts';
import { language } from '../routing.ts';
import { count, text, writing } from '../text.ts';
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
     * what stands in her field, `language` the one it is written in (absent: the shopper's). Refused as `unsupported` (off, or the key is not taken: the message says
     * which), `full` (the day's number is used up), `busy`, `timeout` or `unavailable`.
     */
    draftReply: {
      payload: z.strictObject({
        ...inConversation,
        begun: text(LIMITS.messageLength),
        language: language.optional(),
      }),
      reply: z.strictObject({ text: z.string(), sources: z.array(draftSource) }),
    },
    /**
     * What these entries say in the agent's language (rule 62): what shoppers wrote is translated once and
     * kept; of what agents wrote only what is known already. An entry without words, or that was not
     * translated, is left out. Refused as `draftReply` is.
     */
    translateEntries: {
      payload: z.strictObject({
        ...inConversation,
        seqs: z.array(count).min(1).max(DESK_LIMITS.translatedEntries),
        language,
      }),
      reply: z.strictObject({ translations: z.array(translation) }),
    },
    /** The agent's words in the shopper's language, for her to send as `sendMessage` with `original`. */
    translateReply: {
      payload: z.strictObject({
        ...inConversation,
        text: writing(LIMITS.messageLength),
        language,
      }),
      reply: z.strictObject({ text: z.string() }),
    },
  },
} as const;
