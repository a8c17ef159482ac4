import { ok, type ShopperRequests } from '@aisle/protocol';
import { ratings } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { toAsked } from './describe-rating.ts';
import { dueFor } from './due-for.ts';

/** What she is to be asked, and notes that she was: each question once (rule 49). */
export const fetchRating: Handler<ShopperRequests['fetchRating'], ShopperCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', caller.kind + caller.shopperId));
  if (error) return { ok: false, error };
  const { storage } = house;
  const { storeId, shopperId } = caller;
  const found = await ratings.findRating(storage.read, { storeId, conversationId });
  const due = await dueFor(house, { storeId, shopperId, conversationId }, found);
  const asked = due && (await storage.write((tx) => ratings.askRating(tx, due)));
  const rating = asked ?? found;
  return ok({ rating: rating && toAsked(rating) });
};
