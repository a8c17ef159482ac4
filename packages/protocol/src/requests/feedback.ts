import { z } from 'zod';
import { DESK_LIMITS } from '../desk-limits.ts';
import { feedback, feedbackKind, feedbackOutcome, feedbackPlace } from '../feedback.ts';
import { count, id, text } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

const page = z.strictObject({ rows: z.array(feedback), next: feedbackPlace.nullable() });

/** What shoppers say about agents, and who reads it (rule 67). */
export const feedbackRequests = {
  shopper: {
    /**
     * Praises or complains about one who has spoken in her conversation, named by her client; a
     * complaint needs words. `forbidden`: she has said as much about him as she may.
     */
    giveFeedback: {
      payload: z
        .strictObject({
          ...inConversation,
          feedbackId: id,
          agentId: id,
          kind: feedbackKind,
          words: text(DESK_LIMITS.feedbackWords),
        })
        .refine(({ kind, words }) => kind === 'praise' || words.trim() !== '', {
          path: ['words'],
          error: 'must not be empty',
        }),
      reply: nothing,
    },
  },
  agent: {
    /**
     * One page, the newest first, of what the caller may read: all praise, and complaints about
     * others; an owner reads those about himself, too. `kind`, `open` (complaints that are not
     * settled) and `agentId` narrow it down. `openComplaints`: of all he may read, up to
     * `DESK_LIMITS.countTo`.
     */
    fetchFeedback: {
      payload: z.strictObject({
        kind: feedbackKind.optional(),
        open: z.literal(true).optional(),
        agentId: id.optional(),
        after: feedbackPlace.optional(),
      }),
      reply: z.strictObject({ ...page.shape, openComplaints: count }),
    },
    /**
     * One page of the praise the caller was given, the newest first. `unseen`: how much of all of it
     * he has not looked at, up to `DESK_LIMITS.countTo`.
     */
    fetchMyPraise: {
      payload: z.strictObject({ after: feedbackPlace.optional() }),
      reply: z.strictObject({ ...page.shape, unseen: count }),
    },
    /** The caller has looked at this praise of himself: it is new to him nowhere any more. */
    seePraise: {
      payload: z.strictObject({
        feedbackIds: z.array(id).min(1).max(DESK_LIMITS.pageFeedback),
      }),
      reply: nothing,
    },
    /**
     * Settles a complaint, with what was done. Refused as `stale` where somebody changed it since
     * the version that was seen.
     */
    settleFeedback: {
      payload: z.strictObject({ feedbackId: id, seen: count, outcome: feedbackOutcome }),
      reply: z.strictObject({ feedback }),
    },
    /** Opens one again; what was done is forgotten. */
    reopenFeedback: {
      payload: z.strictObject({ feedbackId: id, seen: count }),
      reply: z.strictObject({ feedback }),
    },
  },
} as const;
