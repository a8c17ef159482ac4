import { z } from 'zod';
import { connectionCheck, shopConnection, shopPlatform } from '../connection.ts';
import { shopSettings, storeSettings } from '../settings.ts';
import { nothing } from './shared.ts';

/** What was filled in; a key left out keeps the one that is stored. */
const filledIn = z.strictObject({
  platform: z.string().min(1).max(40),
  fields: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(60_000)),
});

/** The shop behind a store: how it is reached, and what the store has settled. */
export const connectionRequests = {
  shopper: {},
  agent: {
    /** Owners and admins, as all of the connection. */
    fetchConnection: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        connection: shopConnection.nullable(),
        platforms: z.array(shopPlatform),
      }),
    },
    /** Tries what was filled in, or the stored connection when nothing was; keeps nothing of it. */
    checkConnection: {
      payload: z.strictObject({ filledIn: filledIn.optional() }),
      reply: z.strictObject({ check: connectionCheck }),
    },
    /** Tries it first; what fails is not kept, and the connection before stays. */
    connectShop: {
      payload: filledIn,
      reply: z.strictObject({ check: connectionCheck, connection: shopConnection.nullable() }),
    },
    disconnectShop: { payload: z.strictObject({}), reply: nothing },
    fetchSettings: {
      payload: z.strictObject({}),
      reply: z.strictObject({ settings: storeSettings }),
    },
    /** Replaces those of the shop; the other parts stay. Owners and admins. */
    saveSettings: { payload: z.strictObject({ settings: shopSettings }), reply: nothing },
  },
} as const;
