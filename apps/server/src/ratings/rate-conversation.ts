import { ok, type ShopperRequests } from '@aisle/protocol';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { toAsked } from './describe-rating.ts';
import { keepRating } from './keep-rating.ts';

/** Her answers in the chat, as often as she changes them. */
export const rateConversation: Handler<ShopperRequests['rateConversation'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, answers },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', caller.kind + caller.shopperId));
  if (error) return { ok: false, error };
  const kept = await keepRating(house, { storeId: caller.storeId, conversationId }, answers);
  return kept.ok ? ok({ rating: toAsked(kept.value) }) : kept;
};
