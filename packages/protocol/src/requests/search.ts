import { z } from 'zod';
import { inboxRow } from '../conversation.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { count, id, instant, plain, text } from '../text.ts';

/** Where in a conversation the words stand. */
export const searchHit = z.strictObject({
  /** The entry to open it at. */
  seq: count,
  /** Some words before and after. */
  excerpt: z.string(),
  /** Where in the excerpt what was asked for begins and ends. */
  marks: z.array(z.tuple([count, count])),
});

/** Everything in the store's conversations (rule 39). */
export const searchRequests = {
  shopper: {},
  agent: {
    /** Each word must begin a word of the conversation: of its messages, notes, or her name. */
    searchConversations: {
      payload: z.strictObject({
        words: plain(DESK_LIMITS.searchLength).refine(
          (words) => words.trim() !== '',
          'must not be empty',
        ),
        status: z.enum(['open', 'snoozed', 'closed']).optional(),
        assignedTo: id.optional(),
        tag: text(DESK_LIMITS.tagLength).optional(),
        /** Last activity. */
        from: instant.optional(),
        to: instant.optional(),
        /** The page behind this one: `next` of the last answer. */
        before: count.optional(),
      }),
      reply: z.strictObject({
        found: z.array(z.strictObject({ row: inboxRow, hit: searchHit.nullable() })),
        next: count.nullable(),
        /** Older conversations are still being read; they will be found in a while. */
        reading: z.boolean(),
      }),
    },
  },
} as const;
