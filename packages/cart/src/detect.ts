import { documentOf } from './page-document.ts';
import type { CartAdapter } from './port.ts';
import { isFields } from './read-fields.ts';
import { configOf } from './shop-config.ts';
import type { ShopPage } from './shop-page.ts';

type Platform = {
  is: (page: ShopPage) => boolean;
  /** A chunk of its own: a shop pays for its own platform only. */
  open: (page: ShopPage) => Promise<CartAdapter>;
};

const has = (page: ShopPage, ...names: string[]): boolean =>
  names.some((name) => {
    const value = page.global(name);
    return typeof value === 'object' && value !== null;
  });

const isShopify = (page: ShopPage): boolean => {
  const shopify = page.global('Shopify');
  return isFields(shopify) && (typeof shopify.shop === 'string' || isFields(shopify.routes));
};

// Its scripts leave their settings on the page; which of them depends on the theme.
const isWooCommerce = (page: ShopPage): boolean =>
  has(
    page,
    'woocommerce_params',
    'wc_add_to_cart_params',
    'wc_cart_fragments_params',
    'wcSettings',
  );

const isBigCommerce = (page: ShopPage): boolean =>
  has(page, 'BCData') || typeof page.global('stencilBootstrap') === 'function';

// The demo shop shows its own cart functions as `window.shop`.
const isDemoShop = (page: ShopPage): boolean => {
  const shop = page.global('shop');
  return isFields(shop) && 'getCart' in shop && 'refresh' in shop;
};

// Before a page is whole, its platform may only not have shown itself yet.
const isWhole = (page: ShopPage): boolean =>
  (documentOf(page)?.readyState ?? 'complete') === 'complete';

/**
 * In the order they are asked; what a merchant tells by the JS API goes before them all. The last
 * one serves any shop that tells Google Analytics of its cart, hence last.
 */
const PLATFORMS: readonly Platform[] = [
  // What the merchant says goes before what the page looks like.
  {
    is: (page) => configOf(page, 'medusa') !== null,
    open: async (page) => (await import('./medusa.ts')).createMedusa(page),
  },
  {
    is: (page) => configOf(page, 'vendure') !== null,
    open: async (page) => (await import('./vendure.ts')).createVendure(page),
  },
  { is: isShopify, open: async (page) => (await import('./shopify.ts')).createShopify(page) },
  {
    is: isWooCommerce,
    open: async (page) => (await import('./woocommerce.ts')).createWooCommerce(page),
  },
  {
    is: isBigCommerce,
    open: async (page) => (await import('./bigcommerce.ts')).createBigCommerce(page),
  },
  { is: isDemoShop, open: async (page) => (await import('./demo-shop.ts')).createDemoShop(page) },
  {
    is: (page) => isWhole(page) && Array.isArray(page.global('dataLayer')),
    open: async (page) => (await import('./data-layer.ts')).createDataLayer(page),
  },
];

/** The adapter of the platform this page runs on; null where there is no cart we can read. */
export const detectAdapter = async (page: ShopPage): Promise<CartAdapter | null> =>
  (await PLATFORMS.find(({ is }) => is(page))?.open(page)) ?? null;
