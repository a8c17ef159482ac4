import { erasure, type Shoppers } from '@aisle/storage';
import type { House } from '../house.ts';

/**
 * Erases all that is held of these shoppers: in the database and its log, and their files. Then ends
 * what still listens for them, and tells the consoles. Once more does no harm.
 *
 * @param except the connection that asked for it, which ends by itself
 */
export async function erasePerson(
  house: House,
  which: Shoppers,
  except: string | null = null,
): Promise<void> {
  const at = house.clock();
  const { conversationIds, fileKeys } = await house.storage.erase((tx) =>
    erasure.eraseShoppers(tx, { ...which, at }),
  );
  for (const fileKey of fileKeys) await house.attachmentShelf.remove(fileKey);
  for (const conversationId of conversationIds) {
    house.rooms.closeShopper(conversationId, except);
    house.inbox.changed(which.storeId, conversationId, 'counts');
    house.rooms.tellWatchingAgents(conversationId, 'handling', { conversationId });
  }
}
