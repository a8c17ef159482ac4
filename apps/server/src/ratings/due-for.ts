import {
  conversations,
  orders,
  type RatingAsked,
  type RatingRecord,
  ratings,
} from '@aisle/storage';
import type { House } from '../house.ts';
import { askedOf } from './describe-rating.ts';
import { DEFAULT_RULES, dueNow, type RatingFacts, RECOMMEND_EVERY_MS } from './due-questions.ts';
import { isRatingAskedFor } from './is-rating-asked-for.ts';

type Place = { storeId: string; shopperId: string; conversationId: string };

/** What she is to be asked now of a conversation, to be noted by whoever asks; null: nothing. */
export async function dueFor(
  house: House,
  { storeId, shopperId, conversationId }: Place,
  found: RatingRecord | null,
): Promise<RatingAsked | null> {
  const { read } = house.storage;
  const rules = (await house.settings.of(storeId)).ratings ?? DEFAULT_RULES;
  const conversation = await conversations.findConversation(read, storeId, conversationId);
  if (!conversation) return null;
  const spoken = await conversations.agentsOf(read, storeId, conversationId);
  const facts: RatingFacts = {
    now: house.clock(),
    closed: conversation.status === 'closed',
    ruleAsks: await isRatingAskedFor(house, { storeId, conversationId }),
    answered: spoken.length > 0,
    movedAt: conversation.updatedAt,
    orders: await ordersSince(house, { storeId, shopperId, since: conversation.createdAt }),
    asked: askedOf(found),
    recommendAskedAt: await ratings.lastRecommendAsked(read, storeId, shopperId),
  };
  const due = dueNow(rules, facts);
  if (!due.help && !due.recommend) return null;
  const agentId = conversation.assignedTo ?? spoken.at(-1)?.agentId ?? '';
  const recommendNotSince = facts.now - RECOMMEND_EVERY_MS;
  const place = { storeId, conversationId, shopperId };
  return { ...place, agentId, ...due, recommendNotSince, at: facts.now };
}

async function ordersSince(
  { storage }: House,
  { storeId, shopperId, since }: { storeId: string; shopperId: string; since: number },
): Promise<RatingFacts['orders']> {
  const hers = await orders.ordersOfShopper(storage.read, storeId, shopperId);
  return hers
    .filter(({ order }) => order.placedAt >= since)
    .map(({ order }) => ({ delivered: order.status === 'delivered' }));
}
