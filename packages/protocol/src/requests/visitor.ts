import { z } from 'zod';
import { DESK_LIMITS } from '../desk-limits.ts';
import { id, writing } from '../text.ts';
import { visitor, visitorDetail, visitorMode, visitorRules } from '../visitor.ts';
import { newEntry, nothing } from './shared.ts';

/** Shoppers on the shop's pages, before any chat (rules 41 and 42). */
export const visitorRequests = {
  shopper: {},
  agent: {
    /** Who is there now; from then on told by `visitors`. */
    watchVisitors: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        mode: visitorMode,
        visitors: z.array(visitor),
        /** More are there than are held. */
        full: z.boolean(),
      }),
    },
    stopWatchingVisitors: { payload: z.strictObject({}), reply: nothing },
    fetchVisitor: {
      payload: z.strictObject({ visitId: id }),
      reply: visitorDetail,
    },
    /** What the store has settled about it. Owners and admins, as saving it. */
    fetchVisitorRules: { payload: z.strictObject({}), reply: visitorRules },
    /** Whoever is not to be seen any more is forgotten at once. */
    saveVisitorRules: { payload: visitorRules, reply: nothing },
    /**
     * Writes first. It waits on her page and becomes the conversation of this name when she opens it;
     * where hers is open already it is said there, and the answer names that one. Refused as `stale`
     * when somebody was quicker or she began to chat herself, as `blocked` when she has waved one away.
     */
    greetVisitor: {
      payload: z.strictObject({
        ...newEntry,
        visitId: id,
        text: writing(DESK_LIMITS.greetingLength),
      }),
      reply: z.strictObject({ visitor, conversationId: id.optional() }),
    },
  },
} as const;
