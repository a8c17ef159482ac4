import { z } from 'zod';

/** Of the Admin API's answers what is read. Unknown fields are left behind. */
const asset = z.object({ preview: z.string() }).nullable();

const chosen = z.object({ name: z.string(), group: z.object({ name: z.string() }) });

const variant = z.object({
  id: z.string(),
  sku: z.string(),
  enabled: z.boolean(),
  priceWithTax: z.int(),
  currencyCode: z.string(),
  trackInventory: z.enum(['TRUE', 'FALSE', 'INHERIT']),
  outOfStockThreshold: z.int(),
  useGlobalOutOfStockThreshold: z.boolean(),
  stockLevels: z.array(z.object({ stockOnHand: z.int(), stockAllocated: z.int() })),
  options: z.array(chosen),
  featuredAsset: asset,
});

export const productAnswer = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  description: z.string(),
  enabled: z.boolean(),
  updatedAt: z.string(),
  featuredAsset: asset,
  optionGroups: z.array(
    z.object({ name: z.string(), options: z.array(z.object({ name: z.string() })) }),
  ),
  variants: z.array(variant),
  customFields: z.record(z.string(), z.unknown()).nullish(),
});

export const PRODUCT = `
  id name slug description enabled updatedAt featuredAsset { preview }
  optionGroups { name options { name } }
  variants {
    id sku enabled priceWithTax currencyCode
    trackInventory outOfStockThreshold useGlobalOutOfStockThreshold
    stockLevels { stockOnHand stockAllocated }
    options { name group { name } } featuredAsset { preview }
  }`;

export const orderAnswer = z.object({
  id: z.string(),
  code: z.string(),
  state: z.string(),
  orderPlacedAt: z.string().nullable(),
  updatedAt: z.string().nullish(),
  currencyCode: z.string(),
  couponCodes: z.array(z.string()),
  shippingWithTax: z.int(),
  totalWithTax: z.int(),
  customer: z.object({ id: z.string(), emailAddress: z.string() }).nullable(),
  customFields: z.record(z.string(), z.unknown()).nullish(),
  discounts: z.array(z.object({ amountWithTax: z.int() })),
  lines: z.array(
    z.object({
      id: z.string(),
      quantity: z.int(),
      orderPlacedQuantity: z.int(),
      unitPriceWithTax: z.int(),
      proratedUnitPriceWithTax: z.int(),
      proratedLinePriceWithTax: z.int(),
      featuredAsset: asset,
      productVariant: z.object({
        id: z.string(),
        sku: z.string(),
        name: z.string(),
        options: z.array(chosen),
        product: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
      }),
    }),
  ),
  payments: z
    .array(
      z.object({
        refunds: z.array(
          z.object({
            total: z.int(),
            state: z.string(),
            lines: z.array(z.object({ orderLineId: z.string(), quantity: z.int() })),
          }),
        ),
      }),
    )
    .nullable(),
  fulfillments: z
    .array(z.object({ state: z.string(), method: z.string(), trackingCode: z.string().nullable() }))
    .nullable(),
});

export const ORDER = `
  id code state orderPlacedAt updatedAt currencyCode couponCodes shippingWithTax totalWithTax
  customer { id emailAddress } discounts { amountWithTax }
  lines {
    id quantity orderPlacedQuantity unitPriceWithTax
    proratedUnitPriceWithTax proratedLinePriceWithTax featuredAsset { preview }
    productVariant { id sku name options { name group { name } } product { id name slug } }
  }
  payments { refunds { total state lines { orderLineId quantity } } }
  fulfillments { state method trackingCode }`;

export type ProductAnswer = z.output<typeof productAnswer>;
export type OrderAnswer = z.output<typeof orderAnswer>;
