export type { AddToCart, CustomShop } from './custom.ts';
export { detectAdapter } from './detect.ts';
export { readJsonLdProduct } from './json-ld.ts';
export { browserClock, browserTabs, type LiveSurroundings, liveCart } from './live-cart.ts';
export type {
  CartAdapter,
  CartAddition,
  CartCapabilities,
  CartOutcome,
  CartReason,
  CartSnapshot,
  SyncCart,
} from './port.ts';
export { type ShopPage, shopPage } from './shop-page.ts';
