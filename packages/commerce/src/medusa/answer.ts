import { z } from 'zod';

/** Of Medusa's answers what is read. Unknown fields are left behind. */
const amount = z.number();

const variant = z.object({
  id: z.string(),
  sku: z.string().nullish(),
  variant_rank: z.number().nullish(),
  thumbnail: z.string().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  inventory_quantity: z.number().nullish(),
  options: z.array(
    z.object({ value: z.string(), option: z.object({ title: z.string() }).nullish() }),
  ),
  /** null: not sold in this region. */
  calculated_price: z
    .object({
      calculated_amount: amount.nullable(),
      original_amount: amount.nullable(),
      currency_code: z.string().nullable(),
    })
    .nullish(),
});

export const productAnswer = z.object({
  id: z.string(),
  title: z.string(),
  handle: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  material: z.string().nullish(),
  weight: z.number().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  updated_at: z.string(),
  options: z.array(
    z.object({ title: z.string(), values: z.array(z.object({ value: z.string() })) }),
  ),
  variants: z.array(variant),
});

export const PRODUCT = [
  'id,title,handle,description,thumbnail,material,weight,metadata,updated_at',
  '*options,*options.values',
  'variants.id,variants.sku,variants.variant_rank,variants.thumbnail,variants.manage_inventory,variants.allow_backorder',
  '+variants.inventory_quantity,*variants.options,*variants.calculated_price',
].join(',');

export const orderAnswer = z.object({
  id: z.string(),
  display_id: z.int(),
  email: z.string().nullish(),
  customer_id: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
  currency_code: z.string(),
  status: z.string(),
  payment_status: z.string(),
  fulfillment_status: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  cart: z.object({ id: z.string() }).nullish(),
  promotions: z.array(z.object({ code: z.string() })).nullish(),
  original_item_total: amount,
  discount_total: amount,
  shipping_total: amount,
  total: amount,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      product_id: z.string().nullable(),
      product_handle: z.string().nullish(),
      variant_id: z.string().nullable(),
      variant_sku: z.string().nullish(),
      variant_title: z.string().nullish(),
      thumbnail: z.string().nullish(),
      quantity: z.number(),
      unit_price: amount,
      total: amount,
      detail: z.object({ return_received_quantity: z.number() }).nullish(),
      variant: z
        .object({
          options: z
            .array(
              z.object({ value: z.string(), option: z.object({ title: z.string() }).nullish() }),
            )
            .nullish(),
        })
        .nullish(),
    }),
  ),
  payment_collections: z
    .array(
      z.object({
        payments: z.array(z.object({ refunds: z.array(z.object({ amount })).nullish() })).nullish(),
      }),
    )
    .nullish(),
  fulfillments: z
    .array(
      z.object({
        canceled_at: z.string().nullish(),
        labels: z
          .array(
            z.object({ tracking_number: z.string().nullish(), tracking_url: z.string().nullish() }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

const LINE = [
  'id',
  'title',
  'product_id',
  'product_handle',
  'variant_id',
  'variant_sku',
  'variant_title',
  'thumbnail',
  'quantity',
  'unit_price',
  'total',
  // Without it Medusa 2.21 leaves `quantity` out.
  'detail.quantity',
  'detail.return_received_quantity',
  'variant.options.value',
  'variant.options.option.title',
];

export const ORDER = [
  'id,display_id,email,customer_id,created_at,updated_at,currency_code,status,payment_status',
  'fulfillment_status,metadata,cart.id,promotions.code',
  'original_item_total,discount_total,shipping_total,total',
  'payment_collections.payments.refunds.amount',
  'fulfillments.canceled_at,fulfillments.labels.tracking_number,fulfillments.labels.tracking_url',
  ...LINE.map((name) => `items.${name}`),
].join(',');

export type ProductAnswer = z.output<typeof productAnswer>;
export type OrderAnswer = z.output<typeof orderAnswer>;
