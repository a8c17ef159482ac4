export type { Cart, CartCode, CartLine, LineNotice } from './cart/cart.ts';
export * from './catalogue/index.ts';
export { createStorefront, type Storefront, type StorefrontOptions } from './create-storefront.ts';
export type { Embed } from './http/guards.ts';
export type { Merchant } from './merchant/merchant-routes.ts';
export type { Order } from './orders/order.ts';
export { DataFileError } from './state/keep-state.ts';
