import { ok, type ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';
import { deliveryDays } from './delivery-days.ts';

/** When something ordered now would arrive, by the store's own rules. */
export const estimateDelivery: Handler<ShopperRequests['estimateDelivery'], Caller> = async (
  house,
  { storeId },
  wish,
) => {
  const { delivery } = await house.settingsOf(storeId);
  return ok({ estimate: delivery ? deliveryDays(delivery, wish, house.clock()) : null });
};
