import { z } from 'zod';

/** Answers of the Admin API, as far as they are read. */
const legacyId = z.union([z.string(), z.int()]).transform(String);
const image = z.object({ url: z.string() }).nullable();
const moneyBag = z
  .object({ presentmentMoney: z.object({ amount: z.string(), currencyCode: z.string() }) })
  .transform(({ presentmentMoney }) => presentmentMoney);
const selected = z.array(z.object({ name: z.string(), value: z.string() }));

const variantShape = z.object({
  legacyResourceId: legacyId,
  sku: z.string().nullable(),
  price: z.string(),
  compareAtPrice: z.string().nullable(),
  availableForSale: z.boolean(),
  inventoryQuantity: z.int().nullable(),
  inventoryPolicy: z.enum(['CONTINUE', 'DENY']),
  selectedOptions: selected,
  image,
});

export const productShape = z.object({
  id: z.string(),
  legacyResourceId: legacyId,
  handle: z.string(),
  title: z.string(),
  description: z.string(),
  status: z.string(),
  onlineStoreUrl: z.string().nullable(),
  featuredMedia: z.object({ preview: z.object({ image }).nullable() }).nullable(),
  options: z.array(
    z.object({
      name: z.string(),
      optionValues: z.array(
        z.object({
          name: z.string(),
          swatch: z.object({ color: z.string().nullable() }).nullable(),
        }),
      ),
    }),
  ),
  variants: z.object({
    nodes: z.array(variantShape),
    pageInfo: z.object({ hasNextPage: z.boolean() }).optional(),
  }),
});

export const orderShape = z.object({
  legacyResourceId: legacyId,
  name: z.string(),
  processedAt: z.string(),
  updatedAt: z.string(),
  cancelledAt: z.string().nullable(),
  email: z.string().nullable(),
  presentmentCurrencyCode: z.string(),
  displayFinancialStatus: z.string().nullable(),
  displayFulfillmentStatus: z.string(),
  discountCodes: z.array(z.string()),
  cartToken: z.string().nullable(),
  checkoutToken: z.string().nullable(),
  statusPageUrl: z.string(),
  customer: z.object({ legacyResourceId: legacyId }).nullable(),
  customAttributes: z.array(z.object({ key: z.string(), value: z.string().nullable() })),
  totalDiscountsSet: moneyBag.nullable(),
  totalShippingPriceSet: moneyBag,
  totalPriceSet: moneyBag,
  totalRefundedSet: moneyBag,
  fulfillments: z.array(
    z.object({
      displayStatus: z.string().nullable(),
      trackingInfo: z.array(
        z.object({
          company: z.string().nullable(),
          number: z.string().nullable(),
          url: z.string().nullable(),
        }),
      ),
    }),
  ),
  lineItems: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        sku: z.string().nullable(),
        quantity: z.int().min(0),
        currentQuantity: z.int().min(0),
        image,
        product: z.object({ legacyResourceId: legacyId }).nullable(),
        variant: z.object({ legacyResourceId: legacyId, selectedOptions: selected }).nullable(),
        originalUnitPriceSet: moneyBag,
        discountedUnitPriceAfterAllDiscountsSet: moneyBag,
      }),
    ),
  }),
});

export const idsShape = z.object({
  nodes: z.array(z.object({ id: z.string() })),
});
export const pagedIdsShape = idsShape.extend({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
export const userErrors = z.array(z.object({ code: z.string().nullable(), message: z.string() }));

/** Things of another kind, or gone, come as null or empty among `nodes`. */
export const nodesOf = <S extends z.ZodType>(shape: S) =>
  z.object({ nodes: z.array(z.union([shape, z.object({}).transform(() => null), z.null()])) });

export type ProductAnswer = z.infer<typeof productShape>;
export type OrderAnswer = z.infer<typeof orderShape>;
export type MoneyAnswer = z.infer<typeof moneyBag>;
