import { z } from 'zod';
import { chosenOption, product } from '../product.ts';
import { count, label, plain } from '../text.ts';
import { productKey } from './shared.ts';

/** The product as the catalogue knows it now, with live price and stock. */
const fetchProduct = {
  payload: z.strictObject({ product: productKey }),
  reply: z.strictObject({ product }),
};

const priceLimits = z.strictObject({
  above: z.number().min(0).optional(),
  below: z.number().min(0).optional(),
});

/** What the store's shop sells. */
export const catalogueRequests = {
  shopper: { fetchProduct },
  agent: {
    fetchProduct,
    /** Words, sizes, colours and price limits (`merino m <90`); slips of the keys are forgiven. */
    searchProducts: {
      payload: z.strictObject({
        query: plain(200),
        limit: z.int().min(1).max(50).optional(),
        /** Values that must meet in one variant that can be bought. */
        options: z.array(chosenOption).max(5).optional(),
        inStock: z.boolean().optional(),
        /** In major units, both included; narrows what the words say of prices. */
        price: priceLimits.optional(),
      }),
      reply: z.strictObject({
        products: z.array(product),
        /** How many fit in all, as far as was counted. */
        total: count,
        /** There are more than `total`. */
        more: z.boolean(),
        /** How many of `total` have something in stock. */
        inStock: count,
        /**
         * Values to narrow the search by, with how many products have them in stock. An option that
         * was chosen, or a price, counts as if it were not: so many would be found instead.
         */
        facets: z.array(
          z.strictObject({
            name: label,
            values: z.array(z.strictObject({ value: label, products: count })),
          }),
        ),
        /** Round prices that part what was found, lowest first; none where they are all alike. */
        prices: z.array(z.strictObject({ ...priceLimits.shape, products: count })),
        /** Words that were taken for others. */
        corrected: z.array(z.strictObject({ from: label, to: label })),
      }),
    },
  },
} as const;
