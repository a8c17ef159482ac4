import { z } from 'zod';

/** REST v3's answers, as far as they are read. Numbers come as numbers or as text, by its own whim. */
const id = z.int().positive().transform(String);
const decimal = z.union([z.string(), z.number()]).transform(String);
const meta = z.array(z.object({ key: z.string(), value: z.unknown() }));
const stockStatus = z.enum(['instock', 'outofstock', 'onbackorder']).catch('outofstock');
const stockQuantity = z.number().nullable().catch(null);

export const productShape = z.object({
  id,
  name: z.string(),
  permalink: z.string(),
  type: z.string(),
  status: z.string(),
  description: z.string(),
  short_description: z.string(),
  sku: z.string(),
  price: decimal,
  regular_price: decimal,
  stock_status: stockStatus,
  stock_quantity: stockQuantity,
  date_modified_gmt: z.string().nullable(),
  images: z.array(z.object({ src: z.string() })),
  attributes: z.array(
    z.object({ name: z.string(), variation: z.boolean(), options: z.array(z.string()) }),
  ),
  meta_data: meta,
});

export const variationShape = z.object({
  id,
  sku: z.string(),
  price: decimal,
  regular_price: decimal,
  stock_status: stockStatus,
  stock_quantity: stockQuantity,
  image: z.object({ src: z.string() }).nullish(),
  attributes: z.array(z.object({ name: z.string(), option: z.string() })),
});

const line = z.object({
  id,
  name: z.string(),
  product_id: z.int(),
  variation_id: z.int(),
  quantity: z.number(),
  subtotal: decimal,
  subtotal_tax: decimal,
  total: decimal,
  total_tax: decimal,
  sku: z.string().nullable(),
  image: z.object({ src: z.string().nullable().optional() }).nullish(),
  meta_data: z.array(
    z.object({
      key: z.string(),
      display_key: z.string().optional(),
      display_value: z.unknown().optional(),
    }),
  ),
});

export const orderShape = z.object({
  id,
  number: z.string(),
  status: z.string(),
  currency: z.string(),
  date_created_gmt: z.string(),
  date_modified_gmt: z.string().nullish(),
  order_key: z.string(),
  customer_id: z.int(),
  billing: z.object({ email: z.string() }),
  discount_total: decimal,
  discount_tax: decimal,
  shipping_total: decimal,
  shipping_tax: decimal,
  total: decimal,
  line_items: z.array(line),
  coupon_lines: z.array(z.object({ code: z.string() })),
  refunds: z.array(z.object({ id: z.int(), total: decimal })),
  meta_data: meta,
});

export const refundShape = z.object({
  line_items: z.array(
    z.object({
      quantity: z.number(),
      meta_data: z.array(z.object({ key: z.string(), value: z.unknown() })),
    }),
  ),
});

export type ProductAnswer = z.infer<typeof productShape>;
export type VariationAnswer = z.infer<typeof variationShape>;
export type OrderAnswer = z.infer<typeof orderShape>;
export type RefundAnswer = z.infer<typeof refundShape>;
