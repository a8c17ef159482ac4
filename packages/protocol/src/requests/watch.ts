import { z } from 'zod';
import { id } from '../text.ts';
import { watch, watchedVariant, watchFor } from '../watch.ts';
import { inConversation, newEntry, nothing } from './shared.ts';

const wish = { for: watchFor, of: watchedVariant };

/** What both sides may ask. */
const both = {
  /** What the shopper of a conversation waits for, in whichever she asked, the newest first. */
  fetchWatches: {
    payload: z.strictObject(inConversation),
    reply: z.strictObject({ watches: z.array(watch) }),
  },
  /** She waits for it no more; nothing where she does not. */
  endWatch: {
    payload: z.strictObject({ ...inConversation, watchId: id }),
    reply: nothing,
  },
} as const;

/** Telling her when something is back, or costs less (rule 65). */
export const watchRequests = {
  shopper: {
    ...both,
    /**
     * She asks to be told, by a name of her client's; where she waits for it already, that one is
     * answered. Refused as `stale` where it is there already, as `full` where she waits for too much.
     */
    addWatch: {
      payload: z.strictObject({ ...inConversation, ...wish, watchId: id }),
      reply: z.strictObject({ watch }),
    },
  },
  agent: {
    ...both,
    /**
     * Promises that she will be told: a suggestion she reads, and a watch of the same name. Refused as
     * `stale` where it is there already or she waits for it, as `full` where she waits for too much.
     */
    promiseWatch: {
      payload: z.strictObject({ ...newEntry, ...wish }),
      reply: z.strictObject({ watch }),
    },
  },
} as const;
