import type { Money } from '../money.ts';

/** What is drawn and sold; each kind has its own picture. */
export type GarmentKind =
  | 'crew'
  | 'roll-neck'
  | 'v-neck'
  | 'cable'
  | 'cardigan'
  | 'shawl-cardigan'
  | 'fair-isle'
  | 'half-zip'
  | 'vest'
  | 'brioche'
  | 'scarf'
  | 'beanie'
  | 'gift-wrap';

/** schema.org's item availability, as the last word of its URL. */
export type Availability = 'InStock' | 'LimitedAvailability' | 'OutOfStock';

export interface OptionValue {
  value: string;
  /** CSS colour of a colour value. */
  swatch?: string;
}

/** An option in the shop's order: Size, then Colour. */
export interface ProductOption {
  name: string;
  values: OptionValue[];
}

export interface ChosenOption {
  name: string;
  value: string;
}

/** One size in one colour, as it can be bought now. */
export interface Variant {
  id: string;
  sku: string;
  options: ChosenOption[];
  price: Money;
  /** The higher price before a reduction. */
  priceBefore?: Money;
  availability: Availability;
  /** Pieces on the shelf. */
  stock: number;
  /** Picture of this colour, relative to the shop's origin. */
  image: string;
}

/** Measures by size; `of` says whether the garment or the body was measured. */
export interface SizeChart {
  unit: 'cm';
  of: 'garment' | 'body';
  measures: string[];
  rows: { size: string; values: number[] }[];
}

export type PhotoLight = 'daylight' | 'indoor' | 'on body' | 'detail';

/** A labelled photo of one colour. */
export interface Photo {
  url: string;
  label: PhotoLight;
  colour: string;
  alt: string;
}

/** What a shop assistant knows about a garment. */
export interface ProductNotes {
  material: string;
  fit: string;
  stretch: string;
  /** Shrinkage after the described wash, in percent of length. */
  shrinkage: { percent: number; after: string };
  care: string[];
  weightGrams: number;
  modelWears: string;
  sizeChart: SizeChart;
  photos: Photo[];
  author: string;
  /** ISO date of the last check. */
  date: string;
}

/** A product as `GET /api/products/:id` answers it. URLs are relative to the shop's origin. */
export interface Product {
  id: string;
  slug: string;
  name: string;
  kind: GarmentKind;
  summary: string;
  description: string;
  url: string;
  image: string;
  options: ProductOption[];
  variants: Variant[];
  /** Absent on what is not a garment. */
  notes?: ProductNotes;
}

/** The words of a variant, "M, Oatmeal". */
export function variantWords(options: readonly ChosenOption[]): string {
  return options.map((option) => option.value).join(', ');
}
