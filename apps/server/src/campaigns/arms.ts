import type { CampaignArm } from '@aisle/protocol';

/**
 * Who is held out, by lot: the same person is of the same arm each time, without anything being stored
 * for it, and nobody can tell or choose without the server's key.
 *
 * @param hash base64url, of who she is and which campaign it is
 * @param percent who is held out, 0 to 50
 */
export const armOf = (hash: string, percent: number): CampaignArm =>
  Buffer.from(hash, 'base64url').readUInt32BE() / 2 ** 32 < percent / 100 ? 'held' : 'shown';
