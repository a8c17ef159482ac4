import { z } from 'zod';
import {
  gesture,
  gesturePlace,
  gestureRow,
  gestureRules,
  gesturesLeft,
  gestureWords,
  givenKind,
} from '../gesture.ts';
import { id } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

/** What agents give out of goodwill (rule 64). */
export const gestureRequests = {
  shopper: {},
  agent: {
    /** Those of one conversation, the newest first, and what the caller may still give. */
    fetchGestures: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ gestures: z.array(gesture), left: gesturesLeft }),
    },
    /** Gives one, named by the caller's client. `forbidden`: the caller has given all he may. */
    giveGesture: {
      payload: z.strictObject({
        ...inConversation,
        gestureId: id,
        kind: givenKind,
        words: gestureWords,
      }),
      reply: z.strictObject({ gesture, left: gesturesLeft }),
    },
    /** Takes back what the caller has given himself; it stays in the log. A discount stays given. */
    takeBackGesture: {
      payload: z.strictObject({ gestureId: id }),
      reply: z.strictObject({ gesture, left: gesturesLeft }),
    },
    /** One page of the log, the newest first; `agentId` narrows it down. */
    fetchGestureLog: {
      payload: z.strictObject({ agentId: id.optional(), after: gesturePlace.optional() }),
      reply: z.strictObject({ rows: z.array(gestureRow), next: gesturePlace.nullable() }),
    },
    fetchGestureRules: {
      payload: z.strictObject({}),
      reply: z.strictObject({ rules: gestureRules }),
    },
    saveGestureRules: { payload: z.strictObject({ rules: gestureRules }), reply: nothing },
  },
} as const;
