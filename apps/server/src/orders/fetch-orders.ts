import { ok, type ShopperRequests } from '@aisle/protocol';
import { orders, orderUpdates, returnRequests } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { shopOf } from './ask-connector.ts';
import { isAskedFor, updatesOf } from './order-course.ts';
import { shownToShopper } from './returnable.ts';
import { visibleOrder } from './visible-order.ts';

/** Her orders, as far as they are known to be hers; a customer's are asked of the shop. */
export const fetchOrders: Handler<ShopperRequests['fetchOrders'], ShopperCaller> = async (
  house,
  caller,
) => {
  const { storeId, shopperId, customerId } = caller;
  const error = await house.limits.take('read', shopperId);
  if (error) return { ok: false, error };
  if (customerId !== undefined) await house.customerOrders.refresh(house, storeId, customerId);
  const { read } = house.storage;
  const canLookUp = (await shopOf(house, storeId))?.capabilities.orders ?? false;
  const wishes = await orderUpdates.wishesOf(read, { storeId, shopperId });
  const found = await Promise.all(
    (await orders.ordersOfShopper(read, storeId, shopperId)).map(async (record) => {
      const order = visibleOrder(record, await orders.linksOf(read, record), caller);
      const asked = isAskedFor(wishes, record);
      return (
        order && {
          ...shownToShopper(order, await returnRequests.returnsOf(read, record)),
          updates: updatesOf(record.order, { seen: order, asked, canAsk: canLookUp }),
        }
      );
    }),
  );
  return ok({ orders: found.filter((one) => one !== null), canLookUp });
};
