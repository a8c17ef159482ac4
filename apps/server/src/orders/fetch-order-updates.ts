import { ok, type ShopperRequests } from '@aisle/protocol';
import { orders, orderUpdates } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { shopOf } from './ask-connector.ts';
import { isAskedFor, updatesOf } from './order-course.ts';
import { visibleOrder } from './visible-order.ts';

/**
 * How updates stand of the order that an entry of hers tells of (rule 66). The entry names it, in
 * whatever words her page has called it.
 */
export const fetchOrderUpdates: Handler<
  ShopperRequests['fetchOrderUpdates'],
  ShopperCaller
> = async (house, caller, { clientId }) => {
  const { storeId, shopperId } = caller;
  const error = await house.limits.take('read', shopperId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const hers = await orders.ordersOfShopper(read, storeId, shopperId);
  const record = hers.find(({ entryId }) => entryId === clientId);
  const seen = record && visibleOrder(record, await orders.linksOf(read, record), caller);
  if (!record || !seen) return ok({ order: null });
  const canAsk = (await shopOf(house, storeId))?.capabilities.orders ?? false;
  const asked = isAskedFor(await orderUpdates.wishesOf(read, { storeId, shopperId }), record);
  const { platform, orderId } = seen;
  const updates = updatesOf(record.order, { seen, asked, canAsk });
  return ok({ order: { platform, orderId, updates } });
};
