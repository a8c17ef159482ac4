import { randomBytes } from 'node:crypto';
import type { Appearance } from '@aisle/protocol';
import { type Storage, stores } from '@aisle/storage';
import { v7 } from 'uuid';
import { OperatorError } from '../config.ts';

export type NewStore = {
  name: string;
  /** Origins of the shop's pages; `http://localhost:*` lets every local port in. */
  origins: string[];
  /** 8 to 64 letters, digits, `-` or `_`; made when absent. */
  siteKey?: string;
  appearance?: Appearance;
};

const PLAIN: Appearance = { accent: '#1f5f4a', side: 'right' };

/**
 * Makes a store with its first site key.
 *
 * @throws OperatorError for an origin that is none, or a site key that is malformed or taken.
 */
export async function createStore(
  storage: Storage,
  { name, origins, siteKey = randomBytes(12).toString('base64url'), appearance = PLAIN }: NewStore,
): Promise<{ storeId: string; siteKey: string }> {
  if (!/^[\w-]{8,64}$/.test(siteKey))
    throw new OperatorError('a site key has 8 to 64 letters, digits, - or _');
  const allowedOrigins = origins.map(toOrigin);
  if (await stores.findStoreBySiteKey(storage.read, siteKey))
    throw new OperatorError(`the site key ${siteKey} is taken`);
  const storeId = v7();
  const at = Date.now();
  await storage.write(async (tx) => {
    await stores.createStore(tx, { storeId, name, appearance, allowedOrigins, createdAt: at });
    await stores.addSiteKey(tx, { siteKey, storeId, at });
  });
  return { storeId, siteKey };
}

function toOrigin(given: string): string {
  if (given === 'http://localhost:*') return given;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.origin;
  throw new OperatorError(`"${given}" is not an origin such as https://shop.example`);
}
