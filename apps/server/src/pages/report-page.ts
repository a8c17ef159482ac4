import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { pages, shoppers } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { withLatestConversation } from '../shoppers/latest-conversation.ts';

/** The page she looks at now, with the server's clock: a device's may be wrong. */
export const reportPage: Handler<ShopperRequests['reportPage'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
  { page: seen },
) => {
  const shopper = await shoppers.findShopper(house.storage.read, storeId, shopperId);
  if (!shopper?.sharing.pages) return refuse('forbidden', 'she does not share her pages');
  const page = { ...seen, at: house.clock() };
  await house.storage.write((tx) => pages.savePage(tx, { storeId, shopperId, page }));
  await withLatestConversation(house, { storeId, shopperId }, (conversationId) => {
    house.rooms.tellWatchingAgents(conversationId, 'page', { conversationId, page });
    house.inbox.changed(storeId, conversationId, 'row');
  });
  return ok(null);
};
