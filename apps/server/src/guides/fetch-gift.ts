import { ok, type ShopperRequests } from '@aisle/protocol';
import { gifts } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, Handler } from '../house.ts';

/** What is known of the present, for both sides. */
export const fetchGift: Handler<ShopperRequests['fetchGift'], Caller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  return ok({ gift: await gifts.findGift(house.storage.read, caller.storeId, conversationId) });
};
