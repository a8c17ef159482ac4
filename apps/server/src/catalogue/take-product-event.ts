import type { WebhookEvent } from '@aisle/commerce';
import type { House } from '../house.ts';
import { wakeWatches } from '../watches/wake-watches.ts';
import { refreshProduct, removeProduct } from './import-catalogue.ts';

/**
 * Products among what the shop tells by itself: the copy of its catalogue follows at once,
 * and so does whoever waits for one.
 *
 * @throws ShopError when the shop does not answer, so that it tells again
 */
export async function takeProductEvent(
  house: House,
  storeId: string,
  event: WebhookEvent['event'],
): Promise<void> {
  if (event.kind === 'product_changed') {
    await refreshProduct(house, storeId, event.key);
    await wakeWatches(house, storeId, event.key);
  }
  if (event.kind === 'product_removed') await removeProduct(house.storage, storeId, event.key);
}
