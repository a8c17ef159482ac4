import type { Shopper } from '@aisle/protocol';
import { carts, conversations, pages, shoppers } from '@aisle/storage';
import { tellVerdict } from '../carts/tell-verdict.ts';
import type { House } from '../house.ts';

/** The shopper as the agent sees her; null when the store has no such shopper. */
export async function describeShopper(
  house: House,
  storeId: string,
  shopperId: string,
): Promise<Shopper | null> {
  const { storage, presence, cartChecks } = house;
  const { read } = storage;
  const found = await shoppers.findShopper(read, storeId, shopperId);
  if (!found) return null;
  const [cart, seen, count] = await Promise.all([
    carts.findCart(read, storeId, shopperId),
    pages.trail(read, storeId, shopperId),
    conversations.countConversations(read, storeId, shopperId),
  ]);
  const [page, ...trail] = seen;
  const { storeId: _, lastSeenAt: __, signedAt: ____, ...known } = found;
  const verdict = cart && cartChecks.known(storeId, cart.cart);
  if (cart && !verdict) {
    const { sequence: ___, ...report } = cart;
    void tellVerdict(house, { storeId, shopperId }, report);
  }
  return {
    ...known,
    online: presence.isOnline(shopperId),
    ...(cart && {
      cart: {
        cart: cart.cart,
        changes: cart.changes,
        reportedAt: cart.reportedAt,
        ...(verdict && { verdict }),
      },
    }),
    ...(page && { page }),
    trail,
    conversations: count,
  };
}
