import { ok, type ShopperRequests } from '@aisle/protocol';
import { conversations, shoppers } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { askConnector, shopOf } from './ask-connector.ts';
import { claimedOrder } from './claimed-order.ts';
import { keepOrder } from './keep-order.ts';
import { takeShopOrder } from './take-shop-event.ts';

/**
 * Rule 22. Her page says that she has placed an order: kept as a claim, then held against the
 * shop's own word where it can be asked. The answer says nothing of either.
 */
export const reportOrder: Handler<ShopperRequests['reportOrder'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
  { claim },
) => {
  const error = await house.limits.take('order', shopperId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  // What she has switched off for her cart holds for what became of it.
  if (!(await shoppers.findShopper(read, storeId, shopperId))?.sharing.cart) return ok(null);
  if (!(await conversations.latestConversation(read, storeId, shopperId))) return ok(null);
  const connector = await shopOf(house, storeId);
  const platform = connector?.platform ?? claim.lines[0]?.ref.platform ?? 'page';
  const order = claimedOrder(claim, platform, house.clock());
  if (!order.ok) return order;
  await keepOrder(house, { storeId, order: order.value, claim: { by: shopperId, what: claim } });
  const asked = await askConnector(house, storeId, (shop) => shop.findOrder(claim.orderId));
  if (asked.at === 'answered' && asked.value) await takeShopOrder(house, storeId, asked.value);
  return ok(null);
};
