// The adapters' chunk, under a name of its own.
export { detectAdapter, readJsonLdProduct, readJsonLdVariant, shopPage } from '@aisle/cart';
export { enliven } from './enliven.ts';
export { findWhenLoaded } from './find-when-loaded.ts';
export { openCustomShop } from './open-custom-shop.ts';
