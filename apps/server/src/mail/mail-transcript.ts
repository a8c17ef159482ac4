import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { letters, mailAddresses } from '@aisle/storage';
import { v7 } from 'uuid';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { isMailed } from './describe-address.ts';

/** She has what was said mailed to herself: now and then, and to nobody else. */
export const mailTranscript: Handler<ShopperRequests['mailTranscript'], ShopperCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  const { storage, limits, clock } = house;
  const { storeId, shopperId } = caller;
  if (!isMailed(await mailAddresses.findAddress(storage.read, caller)))
    return refuse('forbidden', 'no address is shown to be hers');
  const error = await limits.take('transcript', shopperId);
  if (error) return { ok: false, error };
  const letter = { letterId: v7(), storeId, shopperId, conversationId, at: clock() };
  await storage.write((tx) => letters.addLetter(tx, { ...letter, kind: 'transcript', seqs: [] }));
  house.mail.look();
  return ok(null);
};
