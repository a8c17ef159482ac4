import type { ProductKey } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';
import { looks, watches } from '@aisle/storage';
import type { House } from '../house.ts';
import { hasCome } from './look-at-watches.ts';

type Needs = Pick<House, 'storage' | 'clock'>;

/** The shop has told of a product by itself: whoever waits for it is looked after at once. */
export const wakeWatches = (
  { storage, clock }: Needs,
  storeId: string,
  { platform, productId }: ProductKey,
): Promise<void> =>
  storage.write((tx) => looks.wakeLooks(tx, { storeId, platform, productId }, clock()));

/**
 * A page of the shop's listing: of what somebody waits for, that is looked at at once which seems to
 * have come. The shop is asked once more before anybody is told.
 */
export async function wakeFromPage(
  house: Needs,
  storeId: string,
  products: readonly Product[],
): Promise<void> {
  const at = house.clock();
  for (const [platform, ofIt] of Map.groupBy(products, (one) => one.platform)) {
    const known = new Map(ofIt.map((product) => [product.productId, product]));
    const asked = { storeId, platform, productIds: [...known.keys()], at };
    const come = new Set<string>();
    for (const watch of await watches.watchesOfProducts(house.storage.read, asked)) {
      const product = known.get(watch.productId);
      if (product && hasCome(watch, product)) come.add(watch.productId);
    }
    for (const productId of come) await wakeWatches(house, storeId, { platform, productId });
  }
}
