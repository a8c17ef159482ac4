import { z } from 'zod';
import { pushDevice } from '../push.ts';
import { nothing } from './shared.ts';

const one = pushDevice.pick({ endpoint: true });

/** Notifications on an agent's device while no console is looked at (rule 51). */
export const pushRequests = {
  shopper: {},
  agent: {
    /** The server's public key, base64url, which the browser asks for. */
    fetchPushKey: {
      payload: z.strictObject({}),
      reply: z.strictObject({ key: z.string() }),
    },
    /** Keeps this browser for the caller's own sign-in, or changes what it wants. */
    savePushDevice: { payload: pushDevice, reply: nothing },
    removePushDevice: { payload: one, reply: nothing },
    /** Calls this device now, whatever is looked at. */
    testPushDevice: {
      payload: one,
      reply: z.strictObject({
        /** Why nothing will come, in words; null: the browser's maker has taken it. */
        problem: z.string().nullable(),
      }),
    },
    /** Whether this console is on a screen: who looks at one is not called elsewhere. */
    reportLooking: { payload: z.strictObject({ looking: z.boolean() }), reply: nothing },
  },
} as const;
