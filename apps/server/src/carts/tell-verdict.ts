import type { CartReport } from '@aisle/protocol';
import { carts } from '@aisle/storage';
import type { House } from '../house.ts';
import { withLatestConversation } from '../shoppers/latest-conversation.ts';
import type { ShopperAtStore } from '../shoppers/presence.ts';

/** Asks the shop about a cart behind its report's back and tells watching agents. Never rejects. */
export async function tellVerdict(
  house: House,
  her: ShopperAtStore,
  report: CartReport,
): Promise<void> {
  try {
    if (house.cartChecks.known(her.storeId, report.cart)) return;
    const verdict = await house.cartChecks.ask(her, report.cart);
    if (!verdict) return;
    // Meanwhile she may have changed her cart, or have stopped sharing it.
    const now = await carts.findCart(house.storage.read, her.storeId, her.shopperId);
    if (now?.cart.hash !== report.cart.hash) return;
    await withLatestConversation(house, her, (conversationId) => {
      const told = { conversationId, report: { ...report, verdict } };
      house.rooms.tellWatchingAgents(conversationId, 'cart', told);
    });
  } catch (err) {
    house.log.warn({ err }, 'a verdict could not be told');
  }
}
