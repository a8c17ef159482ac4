import { randomBytes } from 'node:crypto';
import { ok, type ShopperRequests } from '@aisle/protocol';
import { resumeLinks } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { hashCredential } from '../shoppers/tokens.ts';

/** Long enough to find the phone and scan, short enough not to lie about. */
const LIVES_MS = 30 * 60_000;

/** A secret for one other browser of hers. Only its hash is kept, and it counts once. */
export const createResumeLink: Handler<ShopperRequests['createResumeLink'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
) => {
  const error = await house.limits.take('resumeLink', shopperId);
  if (error) return { ok: false, error };
  const token = randomBytes(24).toString('base64url');
  const at = house.clock();
  const expiresAt = at + LIVES_MS;
  const link = { tokenHash: hashCredential(token), storeId, shopperId, expiresAt, at };
  await house.storage.write((tx) => resumeLinks.addLink(tx, link));
  return ok({ token, expiresAt });
};
