import { randomBytes } from 'node:crypto';
import { ok, type ShopperRequests } from '@aisle/protocol';
import { resumeLinks } from '@aisle/storage';
import type { Handler, House, ShopperCaller } from '../house.ts';
import type { ShopperAtStore } from '../shoppers/presence.ts';
import { hashCredential } from '../shoppers/tokens.ts';

/** Long enough to find the phone and scan, short enough not to lie about. */
const LIVES_MS = 30 * 60_000;

/** A secret for one other browser of hers. Only its hash is kept, and it counts once. */
export const createResumeLink: Handler<ShopperRequests['createResumeLink'], ShopperCaller> = async (
  house,
  caller,
) => {
  const error = await house.limits.take('resumeLink', caller.shopperId);
  if (error) return { ok: false, error };
  return ok(await makeResumeLink(house, caller, LIVES_MS));
};

/** A link that carries her conversation over to whoever opens it first. */
export async function makeResumeLink(
  { storage, clock }: House,
  { storeId, shopperId }: ShopperAtStore,
  livesMs: number,
): Promise<{ token: string; expiresAt: number }> {
  const token = randomBytes(24).toString('base64url');
  const at = clock();
  const expiresAt = at + livesMs;
  const link = { tokenHash: hashCredential(token), storeId, shopperId, expiresAt, at };
  await storage.write((tx) => resumeLinks.addLink(tx, link));
  return { token, expiresAt };
}
