import { newId, systemClock } from '@aisle/client';
import type { IdentityKey } from '@aisle/protocol';
import { ok } from '@aisle/protocol';

const SECRET = 'aisle_identity_practice-key-of-a-shop-that-sells-nothing';

/** Identity keys of the practice store. */
export const practiceIdentity = () => {
  let keys: IdentityKey[] = [];
  return {
    fetchIdentityKeys: () => ok({ keys, audience: 'key-of-the-practice-store' }),
    addIdentityKey: () => {
      const key = { keyId: newId(systemClock), ends: SECRET.slice(-4), createdAt: Date.now() };
      keys = [...keys, key].slice(0, 2);
      return ok({ secret: SECRET, keys });
    },
    removeIdentityKey: ({ keyId }: { keyId: string }) => {
      keys = keys.filter((key) => key.keyId !== keyId);
      return ok({ keys });
    },
  };
};
