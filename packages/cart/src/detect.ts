import type { CartAdapter } from './port.ts';
import type { ShopPage } from './shop-page.ts';

type Platform = {
  is: (page: ShopPage) => boolean;
  /** A chunk of its own: a shop pays for its own platform only. */
  open: (page: ShopPage) => Promise<CartAdapter>;
};

// The demo shop shows its own cart functions as `window.shop`.
const isDemoShop = (page: ShopPage): boolean => {
  const shop = page.global('shop');
  return typeof shop === 'object' && shop !== null && 'getCart' in shop && 'refresh' in shop;
};

const PLATFORMS: readonly Platform[] = [
  {
    is: isDemoShop,
    open: async (page) => (await import('./demo-shop.ts')).createDemoShop(page),
  },
];

/** The adapter of the platform this page runs on; null where there is no cart we can read. */
export const detectAdapter = async (page: ShopPage): Promise<CartAdapter | null> =>
  (await PLATFORMS.find(({ is }) => is(page))?.open(page)) ?? null;
