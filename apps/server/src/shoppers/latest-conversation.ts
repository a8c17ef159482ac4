import { conversations } from '@aisle/storage';
import type { House } from '../house.ts';
import type { ShopperAtStore } from './presence.ts';

/** Cart, page and presence are the shopper's; agents are told of them in her newest conversation. */
export async function withLatestConversation(
  { storage }: House,
  { storeId, shopperId }: ShopperAtStore,
  tell: (conversationId: string) => void,
): Promise<void> {
  const latest = await conversations.latestConversation(storage.read, storeId, shopperId);
  if (latest) tell(latest.conversationId);
}
