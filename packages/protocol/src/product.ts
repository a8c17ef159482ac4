import { z } from 'zod';
import { money } from './money.ts';
import { count, instant, label, text, webAddress } from './text.ts';

/** Where a product lives. Two products are the same only if platform and productId agree. */
export const productRef = z.strictObject({
  platform: z.string().min(1).max(40),
  productId: z.string().min(1).max(200),
  variantId: z.string().min(1).max(200).optional(),
  sku: z.string().max(200).optional(),
  url: webAddress.optional(),
});

/** schema.org's ItemAvailability, as far as shops use it. */
export const availability = z.enum([
  'InStock',
  'LimitedAvailability',
  'PreOrder',
  'BackOrder',
  'OutOfStock',
]);

/** One choice made, in the shop's own words: `{ name: 'Size', value: 'M' }`. */
export const chosenOption = z.strictObject({ name: label, value: label });

export const variant = z.strictObject({
  variantId: z.string().min(1).max(200),
  sku: z.string().max(200).optional(),
  /** In the order of the product's options. */
  options: z.array(chosenOption).max(5),
  price: money,
  priceBefore: money.optional(),
  availability,
  /** Pieces left, where the shop tells. */
  stock: count.optional(),
  image: webAddress.optional(),
});

export const productOption = z.strictObject({
  name: label,
  values: z
    .array(
      z.strictObject({
        value: label,
        /** CSS hex colour for a swatch, where the option is a colour. */
        swatch: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/)
          .optional(),
      }),
    )
    .max(100),
});

export const product = z.strictObject({
  platform: z.string().min(1).max(40),
  productId: z.string().min(1).max(200),
  name: label,
  url: webAddress,
  image: webAddress.optional(),
  description: text(2_000).optional(),
  /** In the shop's order. Empty for a product with a single variant. */
  options: z.array(productOption).max(5),
  variants: z.array(variant).min(1).max(250),
});

/** Who said a fact about a product, and when. */
export const noteSource = z.strictObject({ author: label, at: instant });

export const sizeChart = z.strictObject({
  unit: z.enum(['cm', 'in']),
  /** Whether the figures are the garment's or the body's. */
  measures: z.enum(['garment', 'body']),
  columns: z.array(label).min(1).max(12),
  rows: z
    .array(z.strictObject({ size: label, values: z.array(z.number()).min(1).max(12) }))
    .max(40),
});

export const productPhoto = z.strictObject({
  url: webAddress,
  light: z.enum(['daylight', 'indoor', 'on_body', 'detail']),
  /** The colour it shows, in the shop's own word. */
  colour: label.optional(),
});

/** What the shop knows about a product beyond its catalogue. Every fact has a source. */
export const productNotes = z.strictObject({
  material: text(500).optional(),
  fit: text(500).optional(),
  modelWears: text(300).optional(),
  stretch: text(300).optional(),
  /** Per cent of length lost in the first wash. */
  shrinkagePercent: z.number().min(0).max(100).optional(),
  care: text(500).optional(),
  weightGrams: z.number().min(0).optional(),
  sizeChart: sizeChart.optional(),
  photos: z.array(productPhoto).max(60).optional(),
  source: noteSource,
});

export type ProductRef = z.infer<typeof productRef>;
export type Availability = z.infer<typeof availability>;
export type ChosenOption = z.infer<typeof chosenOption>;
export type Variant = z.infer<typeof variant>;
export type ProductOption = z.infer<typeof productOption>;
export type Product = z.infer<typeof product>;
export type SizeChart = z.infer<typeof sizeChart>;
export type ProductPhoto = z.infer<typeof productPhoto>;
export type ProductNotes = z.infer<typeof productNotes>;
