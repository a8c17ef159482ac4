import type { CustomShop } from './custom.ts';
import { createDemoShop, isDemoShop } from './demo-shop.ts';
import type { CartAdapter } from './port.ts';
import type { ShopPage } from './shop-page.ts';

/**
 * The adapter of this page: what the merchant told through the JS API goes first, then the
 * platforms in order. null where there is no cart we can read.
 */
export const detectAdapter = (page: ShopPage, custom: CustomShop): CartAdapter | null => {
  if (custom.active()) return custom.adapter;
  const platforms = [{ is: isDemoShop, create: createDemoShop }];
  return platforms.find(({ is }) => is(page))?.create(page) ?? null;
};
