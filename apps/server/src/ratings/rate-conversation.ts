import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { ratings } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import { prepareFollowing, tellFollowed } from '../follow-ups/follow-rating.ts';
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
  const had = { agentId: found?.agentId ?? '', before: found?.answers ?? {} };
  const follow = await prepareFollowing(house, { ...place, ...had });
  const stored = await house.storage.write(async (tx) => {
    const kept = await ratings.answerRating(tx, { ...place, answers, at: house.clock() });
    return kept && { kept, followed: await follow(tx, kept) };
  });
  if (!stored) return refuse('forbidden', 'nothing was asked');
  tellHandling(house, caller.storeId, conversationId, 'row');
  tellFollowed(house, caller.storeId, stored.followed);
  return ok({ rating: toAsked(stored.kept) });
};
