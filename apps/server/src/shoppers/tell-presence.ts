import type { House } from '../house.ts';
import { withLatestConversation } from './latest-conversation.ts';
import type { ShopperAtStore } from './presence.ts';

/** Her last tab went away, or one came back: the agents who watch and the inbox are told. */
export function tellShopperPresence(house: House, shopper: ShopperAtStore, online: boolean): void {
  withLatestConversation(house, shopper, (conversationId) => {
    house.rooms.tellWatchingAgents(conversationId, 'shopperOnline', { conversationId, online });
    house.inbox.changed(shopper.storeId, conversationId, 'row');
  }).catch((err: unknown) =>
    house.log.warn({ err }, 'could not tell of a shopper who came or went'),
  );
}
