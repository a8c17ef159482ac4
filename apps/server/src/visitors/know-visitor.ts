import { conversations, resumeLinks, type ShopperRecord, shoppers } from '@aisle/storage';
import type { House } from '../house.ts';
import { isStillHers } from '../shoppers/identify-shopper.ts';
import { hashCredential } from '../shoppers/tokens.ts';
import type { KnownVisitor } from './visit.ts';

/** How long what was read of her counts; her page reports far more often. */
const KEPT_MS = 15_000;

/** Which shopper this browser has been before, if any. Reads, seldom, and writes nothing. */
export async function knowVisitor(
  house: House,
  storeId: string,
  asked: { credential: string | undefined; before: KnownVisitor | undefined },
): Promise<KnownVisitor | undefined> {
  const { credential, before } = asked;
  if (credential === undefined) return undefined;
  const credentialHash = hashCredential(credential);
  const at = house.clock();
  if (before?.credentialHash === credentialHash && at - before.at < KEPT_MS) return before;
  const shopper = await whose(house, storeId, { credential, credentialHash });
  if (!shopper) return undefined;
  const { shopperId, sharing } = shopper;
  const name = shopper.customer?.name ?? shopper.name;
  const latest = await conversations.latestConversation(house.storage.read, storeId, shopperId);
  return {
    ...{ shopperId, credentialHash, sharing, at },
    ...(name !== undefined && { name }),
    ...(latest && latest.status !== 'closed' && { conversationId: latest.conversationId }),
  };
}

async function whose(
  house: House,
  storeId: string,
  { credential, credentialHash }: { credential: string; credentialHash: string },
): Promise<ShopperRecord | null> {
  const { read } = house.storage;
  const own = await shoppers.findShopperByCredential(read, storeId, credentialHash);
  const device = own ? null : await resumeLinks.findDevice(read, storeId, credentialHash);
  const shopper = own ?? (device && (await shoppers.findShopper(read, storeId, device.shopperId)));
  if (!shopper) return null;
  const signedAt = (device ? device.signedAt : shopper.signedAt) ?? null;
  const known = { shopper, credential, signedAt, byLink: device !== null };
  return isStillHers(known, house.clock()) ? shopper : null;
}
