import { z } from 'zod';
import {
  callBackAnswered,
  callBackProposed,
  callBackRequested,
  callBackRules,
} from '../call-back.ts';
import { followUp } from '../follow-up.ts';
import { count, id, instant } from '../text.ts';
import { newEntry, nothing, stored } from './shared.ts';

/** Calls and appointments that shoppers ask for (rule 57). */
export const callBackRequests = {
  shopper: {
    /** Free times, the soonest first; none where the store takes no such wishes. */
    fetchCallBackTimes: {
      payload: z.strictObject({}),
      reply: z.strictObject({ times: z.array(instant) }),
    },
    /**
     * She asks for one of them; what she asked for before in this conversation is let go. Refused as
     * `stale` where it has gone meanwhile.
     */
    requestCallBack: {
      payload: z.strictObject({ ...newEntry, ...callBackRequested.omit({ kind: true }).shape }),
      reply: stored,
    },
    /**
     * She chooses one of the times an agent has offered instead, which is confirmed by that, or none
     * (null). `stale` where it has gone, or the offer does not stand any more.
     */
    chooseCallBackTime: {
      payload: z.strictObject({ ...newEntry, followUpId: id, at: instant.nullable() }),
      reply: stored,
    },
  },
  agent: {
    /**
     * Yes or no to what she asked for, once; `stale` where that was said, or she has asked anew. A no
     * that names the version it was `seen` in calls off what was confirmed.
     */
    answerCallBack: {
      payload: z.strictObject({
        ...newEntry,
        followUpId: id,
        result: callBackAnswered.shape.result,
        seen: count.optional(),
      }),
      reply: z.strictObject({ followUp }),
    },
    /** Other times than the one she asked for, or was confirmed; the newest offer is the one that stands. */
    proposeCallBackTimes: {
      payload: z.strictObject({
        ...newEntry,
        followUpId: id,
        times: callBackProposed.shape.times,
      }),
      reply: z.strictObject({ followUp }),
    },
    /** null: shoppers may not ask. */
    fetchCallBackRules: {
      payload: z.strictObject({}),
      reply: z.strictObject({ rules: callBackRules.nullable() }),
    },
    saveCallBackRules: {
      payload: z.strictObject({ rules: callBackRules.nullable() }),
      reply: nothing,
    },
  },
} as const;
