import { ok, type RatingAnswers, type Result, refuse } from '@aisle/protocol';
import { type RatingRecord, ratings } from '@aisle/storage';
import { prepareFollowing, tellFollowed } from '../follow-ups/follow-rating.ts';
import { tellHandling } from '../handling/tell-handling.ts';
import type { House } from '../house.ts';
import { askedOf } from './describe-rating.ts';
import { questionsOf } from './due-questions.ts';

/** Keeps her answers, wherever she gave them: stored, then told to whoever has it open. */
export async function keepRating(
  house: House,
  place: { storeId: string; conversationId: string },
  answers: RatingAnswers,
): Promise<Result<RatingRecord>> {
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
  tellHandling(house, place.storeId, place.conversationId, 'row');
  tellFollowed(house, place.storeId, stored.followed);
  return ok(stored.kept);
}
