import type { Tools } from '../ask.ts';

export const PLATFORM = 'medusa';

export type MedusaOptions = Tools & {
  /** Of Medusa's server. */
  url: string;
  /** `pk_…` of the sales channel that is sold from; it names what is in the catalogue. */
  publishableKey: string;
  /** `sk_…`, for orders, codes and returns. */
  secretKey: string;
  /** Where prices are asked for when nothing else is said; the store's default region without it. */
  regionId?: string;
  /** A product's page in the storefront: `https://shop.example/products/{slug}`. */
  productPage: string;
};
