import { addIdentityKey, fetchIdentityKeys, removeIdentityKey } from './manage-keys.ts';

/** Who answers the requests of `requests/identity.ts`. */
export const identityHandlers = {
  shopper: {},
  agent: { fetchIdentityKeys, addIdentityKey, removeIdentityKey },
};
