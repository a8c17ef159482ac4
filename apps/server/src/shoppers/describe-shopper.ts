import type { Shopper } from '@aisle/protocol';
import { carts, conversations, pages, shoppers } from '@aisle/storage';
import type { House } from '../house.ts';

/** The shopper as the agent sees her; null when the store has no such shopper. */
export async function describeShopper(
  { storage, presence }: House,
  storeId: string,
  shopperId: string,
): Promise<Shopper | null> {
  const { read } = storage;
  const found = await shoppers.findShopper(read, storeId, shopperId);
  if (!found) return null;
  const [cart, seen, count] = await Promise.all([
    carts.findCart(read, storeId, shopperId),
    pages.trail(read, storeId, shopperId),
    conversations.countConversations(read, storeId, shopperId),
  ]);
  const [page, ...trail] = seen;
  const { storeId: _, lastSeenAt: __, ...known } = found;
  return {
    ...known,
    online: presence.isOnline(shopperId),
    ...(cart && {
      cart: { cart: cart.cart, changes: cart.changes, reportedAt: cart.reportedAt },
    }),
    ...(page && { page }),
    trail,
    conversations: count,
  };
}
