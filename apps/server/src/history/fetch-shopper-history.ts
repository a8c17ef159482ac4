import { type AgentRequests, DESK_LIMITS, ok, refuse } from '@aisle/protocol';
import { conversations, customers, history, type ShopperRecord, shoppers } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';

/** What the shopper of a conversation has been to the store before. */
export const fetchShopperHistory: Handler<
  AgentRequests['fetchShopperHistory'],
  AgentCaller
> = async (house, { storeId }, { conversationId, before }) => {
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  const shopper = found && (await shoppers.findShopper(read, storeId, found.shopperId));
  if (!shopper) return refuse('not_found', 'no such conversation');
  const person = await personOf(house, shopper);
  const shopperIds = person.map(({ shopperId }) => shopperId);
  const limit = DESK_LIMITS.pageHistory;
  const rows = await history.earlierConversations(read, {
    ...{ storeId, shopperIds, except: conversationId, before, limit: limit + 1 },
  });
  const customerId = shopper.customer?.customerId;
  return ok({
    conversations: rows.slice(0, limit),
    more: rows.length > limit,
    firstSeenAt: Math.min(...person.map(({ firstSeenAt }) => firstSeenAt)),
    ...(before === undefined && {
      spend: await history.spendOf(read, { storeId, shopperIds, customerId }),
    }),
  });
};

/** Who signed in as the same customer in two browsers is one person (rule 21). */
async function personOf({ storage }: House, shopper: ShopperRecord): Promise<ShopperRecord[]> {
  const { storeId, shopperId, customer } = shopper;
  if (!customer) return [shopper];
  const others = await customers.shoppersOf(storage.read, storeId, customer.customerId);
  return others.some((one) => one.shopperId === shopperId) ? others : [shopper, ...others];
}
