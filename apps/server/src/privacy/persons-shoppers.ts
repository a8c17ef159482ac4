import { customers, type Shoppers, shoppers } from '@aisle/storage';
import type { House } from '../house.ts';

/**
 * A person is one shopper, or all that the shop says are the same customer. Null: the store knows
 * no such shopper.
 */
export async function personsShoppers(
  { storage: { read } }: House,
  storeId: string,
  shopperId: string,
): Promise<Shoppers | null> {
  const found = await shoppers.findShopper(read, storeId, shopperId);
  if (!found) return null;
  const same = found.customer
    ? await customers.shoppersOf(read, storeId, found.customer.customerId)
    : [];
  return { storeId, shopperIds: [...new Set([shopperId, ...same.map((one) => one.shopperId)])] };
}
