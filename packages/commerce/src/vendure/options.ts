import type { Tools } from '../ask.ts';

export const PLATFORM = 'vendure';

export type VendureOptions = Tools & {
  /** Of Vendure's server, without `/admin-api`. */
  url: string;
  /** Made by `createApiKey` in Vendure 3.6 or newer, with `api-key` among its `tokenMethod`s. */
  apiKey: string;
  /** A channel other than the default one. */
  channelToken?: string;
  /** A product's page in the storefront: `https://shop.example/products/{slug}`. */
  productPage: string;
};
