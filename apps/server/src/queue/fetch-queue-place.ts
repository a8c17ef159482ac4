import { ok, type ShopperRequests } from '@aisle/protocol';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';

/** Where she stands, and news of it from now on. */
export const fetchQueuePlace: Handler<ShopperRequests['fetchQueuePlace'], ShopperCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', caller.kind + caller.shopperId));
  if (error) return { ok: false, error };
  return ok({ place: await house.queuePlaces.follow(caller.storeId, conversationId) });
};
