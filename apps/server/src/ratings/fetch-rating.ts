import { ok, type ShopperRequests } from '@aisle/protocol';
import { conversations, orders, type RatingRecord, ratings } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { askedOf, toAsked } from './describe-rating.ts';
import { DEFAULT_RULES, dueNow, type RatingFacts } from './due-questions.ts';

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
  const found = await ratings.findRating(house.storage.read, {
    ...{ storeId: caller.storeId, conversationId },
  });
  const rating = (await askWhatIsDue(house, caller, conversationId, found)) ?? found;
  return ok({ rating: rating && toAsked(rating) });
};

async function askWhatIsDue(
  house: House,
  { storeId, shopperId }: ShopperCaller,
  conversationId: string,
  found: RatingRecord | null,
): Promise<RatingRecord | null> {
  const { read } = house.storage;
  const rules = (await house.settings.of(storeId)).ratings ?? DEFAULT_RULES;
  const conversation = await conversations.findConversation(read, storeId, conversationId);
  if (!conversation) return null;
  const spoken = await conversations.agentsOf(read, storeId, conversationId);
  const facts: RatingFacts = {
    now: house.clock(),
    closed: conversation.status === 'closed',
    answered: spoken.length > 0,
    movedAt: conversation.updatedAt,
    orders: await ordersSince(house, { storeId, shopperId, since: conversation.createdAt }),
    asked: askedOf(found),
    recommendAskedAt: await ratings.lastRecommendAsked(read, storeId, shopperId),
  };
  const due = dueNow(rules, facts);
  if (!due.help && !due.recommend) return null;
  const agentId = conversation.assignedTo ?? spoken.at(-1)?.agentId ?? '';
  return house.storage.write((tx) =>
    ratings.askRating(tx, {
      ...{ storeId, conversationId, shopperId, agentId, ...due, at: facts.now },
    }),
  );
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
