import { z } from 'zod';
import { count, id, instant, label, text, webAddress } from './text.ts';

/** Who says a fact about a product, and when. */
export const noteSource = z.strictObject({
  /** The shop's own word, or what the team has written down since; the team's stands over it. */
  from: z.enum(['shop', 'team']),
  author: label,
  at: instant,
});

/** One fact with whoever stands for it. */
const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: noteSource });

export const sizeChart = z
  .strictObject({
    unit: z.enum(['cm', 'in']),
    /** Whether the figures are the garment's or the body's. */
    measures: z.enum(['garment', 'body']),
    columns: z.array(label).min(1).max(12),
    rows: z
      .array(z.strictObject({ size: label, values: z.array(z.number().min(0).max(1_000)).max(12) }))
      .min(1)
      .max(40),
  })
  .refine(
    ({ columns, rows }) => rows.every(({ values }) => values.length === columns.length),
    'every row needs a figure per column',
  );

/** The values of the facts, without their sources. */
const values = {
  material: text(500),
  fit: text(500),
  modelWears: text(300),
  stretch: text(300),
  /** Per cent of length lost in the first wash. */
  shrinkagePercent: z.number().min(0).max(100),
  care: text(500),
  weightGrams: z.number().min(0).max(100_000),
  sizeChart,
};

/** Names of the facts, in the order in which they are told. */
export const noteFact = z.enum([
  'material',
  'fit',
  'modelWears',
  'stretch',
  'shrinkagePercent',
  'care',
  'weightGrams',
  'sizeChart',
]);

/** The light a photo was taken in, or what it shows. */
export const photoLight = z.enum(['daylight', 'indoor', 'on_body', 'detail']);

export const productPhoto = z.strictObject({
  /** Ours only: names it for changes. */
  photoId: id.optional(),
  url: webAddress,
  /** The same picture in other widths, for a screen to choose from. */
  sizes: z
    .array(z.strictObject({ url: webAddress, width: z.int().min(1).max(20_000) }))
    .max(6)
    .optional(),
  /** Of the largest size, in pixels. */
  width: count.optional(),
  height: count.optional(),
  light: photoLight,
  /** The colour it shows, in the shop's own word. */
  colour: label.optional(),
  source: noteSource,
});

/** What is known of a product beyond its catalogue. Every fact has a source of its own. */
export const productNotes = z.strictObject({
  material: fact(values.material).optional(),
  fit: fact(values.fit).optional(),
  modelWears: fact(values.modelWears).optional(),
  stretch: fact(values.stretch).optional(),
  shrinkagePercent: fact(values.shrinkagePercent).optional(),
  care: fact(values.care).optional(),
  weightGrams: fact(values.weightGrams).optional(),
  sizeChart: fact(values.sizeChart).optional(),
  photos: z.array(productPhoto).max(60).optional(),
});

/** Values of facts that are to be written down; null takes one away. */
export const noteChanges = z.strictObject({
  material: values.material.nullable().optional(),
  fit: values.fit.nullable().optional(),
  modelWears: values.modelWears.nullable().optional(),
  stretch: values.stretch.nullable().optional(),
  shrinkagePercent: values.shrinkagePercent.nullable().optional(),
  care: values.care.nullable().optional(),
  weightGrams: values.weightGrams.nullable().optional(),
  sizeChart: values.sizeChart.nullable().optional(),
});

/** What is said of a photo that is sent in. */
export const newPhoto = z.strictObject({
  platform: z.string().min(1).max(40),
  productId: z.string().min(1).max(200),
  light: photoLight,
  colour: label.optional(),
});

export type NoteSource = z.infer<typeof noteSource>;
export type NoteFact = z.infer<typeof noteFact>;
export type NoteChanges = z.infer<typeof noteChanges>;
export type SizeChart = z.infer<typeof sizeChart>;
export type PhotoLight = z.infer<typeof photoLight>;
export type ProductPhoto = z.infer<typeof productPhoto>;
export type ProductNotes = z.infer<typeof productNotes>;
