import { z } from 'zod';
import { businessHours, hoursNow, hoursPlan } from '../hours.ts';
import { team } from '../routing.ts';
import { instant } from '../text.ts';
import { nothing } from './shared.ts';

/** When the store answers (rule 47). */
export const hoursRequests = {
  shopper: {},
  agent: {
    fetchHours: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        hours: businessHours,
        teams: z.array(team.pick({ teamId: true, name: true })),
        /** What the store's own hours come to now. */
        now: hoursNow,
      }),
    },
    /** Replaces all of it; a plan that contradicts itself is refused with the place and the reason. */
    saveHours: {
      payload: z.strictObject({
        /** What the caller has seen; if somebody changed it since, nothing is kept. */
        before: businessHours,
        hours: businessHours,
      }),
      reply: nothing,
    },
    /** What a plan that is not kept yet would come to: at this moment, absent: now. */
    tryHours: {
      payload: z.strictObject({ plan: hoursPlan.nullable(), at: instant.optional() }),
      reply: hoursNow,
    },
  },
} as const;
