import { z } from 'zod';
import {
  automation,
  automationDraft,
  automationEvent,
  automationPlace,
  automationRun,
  automationTrial,
} from '../automation.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { id, instant } from '../text.ts';
import { nothing } from './shared.ts';

const all = z.strictObject({ automations: z.array(automation) });

/** Rules that act by themselves (rule 58). */
export const automationRequests = {
  shopper: {},
  agent: {
    /** In the store's order. */
    fetchAutomations: { payload: z.strictObject({}), reply: all },
    /** Refused as `invalid` with the field and the reason, as `stale` when somebody was quicker. */
    saveAutomation: {
      payload: z.strictObject({
        ...automationDraft,
        /** Made by the client: saving a new one twice makes one. */
        automationId: id,
        /** The `updatedAt` that was seen; null: it is new. */
        seen: instant.nullable(),
      }),
      reply: z.strictObject({ automation }),
    },
    removeAutomation: { payload: z.strictObject({ automationId: id }), reply: nothing },
    /** All of them, in their new order. Those that are missing come last. */
    arrangeAutomations: {
      payload: z.strictObject({ automationIds: z.array(id).max(DESK_LIMITS.automations) }),
      reply: all,
    },
    /** What rules have done, the last first: one rule's, or in one conversation. */
    fetchAutomationRuns: {
      payload: z.strictObject({ automationId: id, before: instant.optional() }),
      reply: z.strictObject({ runs: z.array(automationRun), more: z.boolean() }),
    },
    /**
     * What would have matched in the last seven days, a page of conversations at a time, the newest
     * first. Nothing is done and nothing kept.
     */
    checkAutomation: {
      payload: z.strictObject({
        event: automationEvent,
        match: automationDraft.match,
        conditions: automationDraft.conditions,
        before: automationPlace.optional(),
      }),
      reply: automationTrial,
    },
  },
} as const;
