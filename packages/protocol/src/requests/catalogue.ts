import { z } from 'zod';
import { product } from '../product.ts';
import { text } from '../text.ts';
import { productKey } from './shared.ts';

/** What the store's shop sells. */
export const catalogueRequests = {
  shopper: {
    /** The product as the catalogue knows it now: live price and stock of a suggestion card. */
    fetchProduct: {
      payload: z.strictObject({ product: productKey }),
      reply: z.strictObject({ product }),
    },
  },
  agent: {
    searchProducts: {
      payload: z.strictObject({ query: text(200), limit: z.int().min(1).max(50).optional() }),
      reply: z.strictObject({ products: z.array(product) }),
    },
  },
} as const;
