import type { CustomShop, ShopPage } from '@aisle/cart';

/** The shop as a merchant's own calls tell it; a chunk of its own. */
export const openCustomShop = async (page: ShopPage): Promise<CustomShop> =>
  (await import('@aisle/cart/custom')).createCustomShop(page);
