import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { shoppers } from '@aisle/storage';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { withLatestConversation } from './latest-conversation.ts';
import type { ShopperAtStore } from './presence.ts';

/** What she lets the agent see. What she no longer shares is gone from the console at once. */
export const setSharing: Handler<ShopperRequests['setSharing'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
  sharing,
) => {
  const at = house.clock();
  const found = await house.storage.write((tx) =>
    shoppers.setSharing(tx, { storeId, shopperId, sharing, at }),
  );
  if (!found) return refuse('not_found', 'no such shopper');
  if (!sharing.pages) forgetVisit(house, { storeId, shopperId });
  await withLatestConversation(house, { storeId, shopperId }, (conversationId) => {
    if (!sharing.cart)
      house.rooms.tellWatchingAgents(conversationId, 'cart', { conversationId, report: null });
    house.inbox.changed(storeId, conversationId, 'row');
  });
  return ok(null);
};

/** Her page's next word says by itself what may still be seen. */
function forgetVisit({ visitors }: House, { storeId, shopperId }: ShopperAtStore): void {
  const visit = visitors.ofShopper(shopperId);
  if (visit) visitors.drop(storeId, visit.visitId);
}
