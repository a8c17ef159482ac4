// The adapters' chunk, under a name of its own.
export {
  browserClock,
  browserTabs,
  createCustomShop,
  detectAdapter,
  liveCart,
  shopPage,
} from '@aisle/cart';
