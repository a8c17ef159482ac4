export type { CustomShop, HandlerName, Handlers } from './custom.ts';
export { detectAdapter } from './detect.ts';
export type { Journal } from './journal.ts';
export { readJsonLdProduct, readJsonLdVariant } from './json-ld.ts';
export {
  browserClock,
  browserJournal,
  browserTabs,
  type LiveSurroundings,
  liveCart,
} from './live-cart.ts';
export type {
  CartAdapter,
  CartAddition,
  CartCapabilities,
  CartOutcome,
  CartReason,
  CartSnapshot,
  ChangesOutcome,
  SyncCart,
} from './port.ts';
export { type ShopPage, shopPage } from './shop-page.ts';
