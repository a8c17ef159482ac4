import type { ProductKey } from '@aisle/commerce';
import { ok, type ProductNotes, type Result } from '@aisle/protocol';
import { productNotes } from '@aisle/storage';
import type { House } from '../house.ts';
import { askShop } from './ask-shop.ts';

/** What is known of size, fabric and care: our own notes first, else what the shop itself says. */
export async function findNotes(
  house: House,
  storeId: string,
  product: ProductKey,
): Promise<Result<ProductNotes | null>> {
  const { platform, productId } = product;
  const own = await productNotes.findNotes(house.storage.read, storeId, platform, productId);
  if (own) return ok(own);
  if (!(await house.connectorOf(storeId))) return ok(null);
  return askShop(house, storeId, async (catalogue) => ok(await catalogue.findNotes(product)));
}
