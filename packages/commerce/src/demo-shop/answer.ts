import { money } from '@aisle/protocol/schemas';
import { z } from 'zod';

/** The demo shop's `/api/products`, as far as it is read. Unknown fields are left behind. */
const option = z.object({
  name: z.string(),
  values: z.array(z.object({ value: z.string(), swatch: z.string().optional() })),
});

const variant = z.object({
  id: z.string(),
  sku: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  price: money,
  priceBefore: money.optional(),
  availability: z.enum(['InStock', 'LimitedAvailability', 'OutOfStock']),
  stock: z.int().min(0),
  image: z.string(),
});

const notes = z.object({
  material: z.string(),
  fit: z.string(),
  stretch: z.string(),
  shrinkage: z.object({ percent: z.number(), after: z.string() }),
  care: z.array(z.string()),
  weightGrams: z.number(),
  modelWears: z.string(),
  sizeChart: z.object({
    unit: z.enum(['cm', 'in']),
    of: z.enum(['garment', 'body']),
    measures: z.array(z.string()),
    rows: z.array(z.object({ size: z.string(), values: z.array(z.number()) })),
  }),
  photos: z.array(
    z.object({
      url: z.string(),
      label: z.enum(['daylight', 'indoor', 'on body', 'detail']),
      colour: z.string(),
    }),
  ),
  author: z.string(),
  date: z.string(),
});

export const productAnswer = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  url: z.string(),
  image: z.string(),
  options: z.array(option),
  variants: z.array(variant).min(1),
  notes: notes.optional(),
});

export type ProductAnswer = z.infer<typeof productAnswer>;

/** The list comes bare or as `{ products }`. */
export const productsAnswer = z.union([
  z.array(productAnswer),
  z.object({ products: z.array(productAnswer) }).transform((answer) => answer.products),
]);
