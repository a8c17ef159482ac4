import { randomBytes } from 'node:crypto';
import type { KeptAppearance } from '@aisle/protocol';
import { type Storage, stores } from '@aisle/storage';
import { v7 } from 'uuid';
import { OperatorError } from '../config.ts';
import { toOrigin } from './to-origin.ts';

export type NewStore = {
  name: string;
  /** Origins of the shop's pages; `http://localhost:*` lets every local port in. */
  origins: string[];
  /** 8 to 64 letters, digits, `-` or `_`; made when absent. */
  siteKey?: string;
  appearance?: KeptAppearance;
};

const PLAIN: KeptAppearance = { accent: '#1f5f4a', side: 'right' };

/** Rows of a store that is not there yet. @throws OperatorError as `createStore`. */
export function prepareStore({
  name,
  origins,
  siteKey = randomBytes(12).toString('base64url'),
  appearance = PLAIN,
}: NewStore) {
  if (!/^[\w-]{8,64}$/.test(siteKey))
    throw new OperatorError('a site key has 8 to 64 letters, digits, - or _');
  const allowedOrigins = origins.map((given) => {
    const origin = toOrigin(given);
    if (origin) return origin;
    throw new OperatorError(`"${given}" is not an origin such as https://shop.example`);
  });
  const storeId = v7();
  const at = Date.now();
  return {
    siteKey,
    rows: {
      store: { storeId, name, appearance, allowedOrigins, createdAt: at },
      siteKey: { siteKey, storeId, at },
    },
  };
}

/**
 * Makes a store with its first site key.
 *
 * @throws OperatorError for an origin that is none, or a site key that is malformed or taken.
 */
export async function createStore(
  storage: Storage,
  asked: NewStore,
): Promise<{ storeId: string; siteKey: string }> {
  const { siteKey, rows } = prepareStore(asked);
  if (await stores.findStoreBySiteKey(storage.read, siteKey))
    throw new OperatorError(`the site key ${siteKey} is taken`);
  await storage.write(async (tx) => {
    await stores.createStore(tx, rows.store);
    await stores.addSiteKey(tx, rows.siteKey);
  });
  return { storeId: rows.store.storeId, siteKey };
}
