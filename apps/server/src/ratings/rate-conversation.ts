import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { ratings } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import { tellHandling } from '../handling/tell-handling.ts';
import type { Handler, ShopperCaller } from '../house.ts';
import { askedOf, toAsked } from './describe-rating.ts';
import { questionsOf } from './due-questions.ts';

/** Her answers, as often as she changes them. Stored, then told to whoever has it open. */
export const rateConversation: Handler<ShopperRequests['rateConversation'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, answers },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('read', caller.kind + caller.shopperId));
  if (error) return { ok: false, error };
  const place = { storeId: caller.storeId, conversationId };
  const found = await ratings.findRating(house.storage.read, place);
  const asked: string[] = questionsOf(askedOf(found));
  if (Object.keys(answers).some((name) => name !== 'comment' && !asked.includes(name)))
    return refuse('forbidden', 'that was not asked');
  const kept = await house.storage.write((tx) =>
    ratings.answerRating(tx, { ...place, answers, at: house.clock() }),
  );
  if (!kept) return refuse('forbidden', 'nothing was asked');
  tellHandling(house, caller.storeId, conversationId, 'row');
  return ok({ rating: toAsked(kept) });
};
