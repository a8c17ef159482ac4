import { type CampaignReport, ok, type Result } from '@aisle/protocol';
import { campaignMeetings, type Store } from '@aisle/storage';
import type { House } from '../house.ts';
import { askConnector } from '../orders/ask-connector.ts';
import { takeShopOrder } from '../orders/take-shop-event.ts';

type Ordered = Extract<CampaignReport, { kind: 'ordered' }>;

/**
 * Her page names an order after campaigns she met. What it was worth and when it was placed is the
 * shop's own word; where the shop cannot be asked, nothing counts. Both arms come this way alike.
 */
export async function nameOrder(
  house: House,
  { storeId }: Store,
  { orderId, meetings }: Ordered,
): Promise<Result<null>> {
  const asked = await askConnector(house, storeId, (shop) => shop.findOrder(orderId));
  if (asked.at !== 'answered' || !asked.value) return ok(null);
  const order = await takeShopOrder(house, storeId, asked.value);
  const { platform } = order;
  await house.storage.write((tx) =>
    campaignMeetings.nameOrder(tx, {
      ...{ storeId, platform, orderId: order.orderId, meetings, at: house.clock() },
    }),
  );
  return ok(null);
}
