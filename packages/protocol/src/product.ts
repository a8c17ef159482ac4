import { z } from 'zod';
import { money } from './money.ts';
import { count, label, text, webAddress } from './text.ts';

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

export type ProductRef = z.infer<typeof productRef>;
export type Availability = z.infer<typeof availability>;
export type ChosenOption = z.infer<typeof chosenOption>;
export type Variant = z.infer<typeof variant>;
export type ProductOption = z.infer<typeof productOption>;
export type Product = z.infer<typeof product>;
