import { randomBytes } from 'node:crypto';
import type { IdentityKey } from '@aisle/protocol';
import { identityKeys, type Storage } from '@aisle/storage';
import { v7 } from 'uuid';
import type { KeySealer } from '../connections/seal-keys.ts';
import { type Identity, verifyIdentity } from './verify-identity.ts';

/** What stores' shops sign identities with, and what they have signed. */
export type IdentityBook = {
  /** A store's keys, by their last four characters. */
  list(storeId: string): Promise<IdentityKey[]>;
  /** A new key, told this once; null where the store has two. */
  add(storeId: string): Promise<string | null>;
  remove(storeId: string, keyId: string): Promise<void>;
  /** Reads a token that says who a shopper of the store is. */
  verify(store: { storeId: string; siteKey: string }, token: string): Promise<Identity>;
};

export function createIdentityBook(
  storage: Storage,
  sealer: KeySealer,
  clock: () => number,
): IdentityBook {
  /** One sealed with another secret is not shown to anybody, and opens nothing. */
  async function secretsOf(storeId: string) {
    const kept = await identityKeys.listKeys(storage.read, storeId);
    return kept.map((key) => ({
      ...key,
      secret: sealer.open(storeId, key.sealedKey)?.key ?? null,
    }));
  }

  return {
    async list(storeId) {
      return (await secretsOf(storeId)).map(({ keyId, createdAt, secret }) => ({
        ...{ keyId, createdAt, ends: secret?.slice(-4) ?? '' },
      }));
    },
    async add(storeId) {
      const key = `aisle_identity_${randomBytes(32).toString('base64url')}`;
      const sealedKey = sealer.seal(storeId, { key });
      const record = { storeId, keyId: v7(), sealedKey, createdAt: clock() };
      return (await storage.write((tx) => identityKeys.addKey(tx, record))) ? key : null;
    },
    remove: (storeId, keyId) => storage.write((tx) => identityKeys.removeKey(tx, storeId, keyId)),
    async verify({ storeId, siteKey }, token) {
      const keys = (await secretsOf(storeId)).flatMap(({ secret }) => secret ?? []);
      return verifyIdentity(token, { keys, siteKey, now: clock() });
    },
  };
}
