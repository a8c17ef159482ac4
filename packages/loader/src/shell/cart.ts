// The adapters' chunk, under a name of its own.
export {
  browserClock,
  browserJournal,
  browserTabs,
  detectAdapter,
  liveCart,
  readJsonLdProduct,
  shopPage,
} from '@aisle/cart';
export { guardCart } from './guard-cart.ts';
