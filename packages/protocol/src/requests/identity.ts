import { z } from 'zod';
import { identityKey } from '../identity.ts';
import { id } from '../text.ts';

const keys = z.array(identityKey).max(2);

/** What the shop signs its shoppers' identities with (rule 26). Owners and admins. */
export const identityRequests = {
  shopper: {},
  agent: {
    fetchIdentityKeys: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        keys,
        /** The `aud` of the shop's tokens: the site key on its tag. */
        audience: z.string(),
      }),
    },
    /** The key itself is told this once. Refused where there are two. */
    addIdentityKey: {
      payload: z.strictObject({}),
      reply: z.strictObject({ secret: z.string(), keys }),
    },
    /** What it has signed counts no more from here on. */
    removeIdentityKey: {
      payload: z.strictObject({ keyId: id }),
      reply: z.strictObject({ keys }),
    },
  },
} as const;
