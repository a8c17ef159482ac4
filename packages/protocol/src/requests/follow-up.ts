import { z } from 'zod';
import {
  followUp,
  followUpCounts,
  followUpList,
  followUpPlace,
  followUpRow,
  followUpState,
  promiseTime,
} from '../follow-up.ts';
import { count, id, instant } from '../text.ts';
import { inConversation, newEntry } from './shared.ts';

const { words } = followUp.shape;

/** What the store owes its shoppers (rule 57). */
export const followUpRequests = {
  shopper: {},
  agent: {
    /** Those of one conversation, the first due first. */
    fetchFollowUps: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ followUps: z.array(followUp) }),
    },
    /** One page of a list, with how many stand in each. */
    listFollowUps: {
      payload: z.strictObject({ list: followUpList, after: followUpPlace.optional() }),
      reply: z.strictObject({
        rows: z.array(followUpRow),
        next: followUpPlace.nullable(),
        counts: followUpCounts,
      }),
    },
    /** A reminder, named by the caller's client; `dueAt` lies ahead, within a year. */
    addFollowUp: {
      payload: z.strictObject({
        ...inConversation,
        followUpId: id,
        words,
        dueAt: instant,
        agentId: id.nullable(),
      }),
      reply: z.strictObject({ followUp }),
    },
    /**
     * Promises the shopper to write by then: an entry she reads, and a follow-up of that name. Kept by
     * whatever an agent says after it.
     */
    makePromise: {
      payload: z.strictObject({ ...newEntry, dueAt: instant }),
      reply: z.strictObject({ followUp }),
    },
    /** What may be promised at once; `timeZone`: the store's, null where it has no hours. */
    fetchPromiseTimes: {
      payload: z.strictObject({}),
      reply: z.strictObject({ times: z.array(promiseTime), timeZone: z.string().nullable() }),
    },
    /**
     * Changes what is named; the rest stays. Refused as `stale` where somebody changed it since the
     * version that was seen. The time of a promise stays: it was told.
     */
    changeFollowUp: {
      payload: z.strictObject({
        followUpId: id,
        seen: count,
        words: words.optional(),
        dueAt: instant.optional(),
        agentId: id.nullable().optional(),
        state: followUpState.optional(),
      }),
      reply: z.strictObject({ followUp }),
    },
  },
} as const;
