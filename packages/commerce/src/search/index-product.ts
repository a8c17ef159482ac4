import type { Product, Variant } from '@aisle/protocol';
import { toMilli } from './money.ts';
import { valueWord, wordsOf } from './words.ts';

/** An option with the values that can be bought now. */
export type Facet = { name: string; values: string[] };

/** What a search needs to know of a product, without reading the product. */
export type IndexedProduct = {
  /**
   * The words by which it is found, separated by spaces, each behind a sign of its place: `n_` name,
   * `o_` option, `d_` description or article number. Options are values that can be bought, and
   * every set of values that meets in one variant (`o_m`, `o_oatmeal`, `o_m+oatmeal`), so that a
   * size and a colour are found only together.
   */
  words: string;
  facets: Facet[];
  /** Of what can be bought, else of everything: thousandths of the major unit. */
  lowest: number;
  highest: number;
  inStock: boolean;
};

/** A description's words past these say little and cost as much as the others. */
const OTHER_WORDS = 200;
const OTHER_LENGTH = 40;

export const isBuyable = ({ availability, stock }: Variant): boolean =>
  availability !== 'OutOfStock' && stock !== 0;

/** Makes the words by which a product is found. Pure; the same for every platform. */
export const indexProduct = (product: Product): IndexedProduct => {
  const here = product.variants.filter(isBuyable);
  const prices = (here.length > 0 ? here : product.variants).map(({ price }) => toMilli(price));
  const skus = product.variants.flatMap(({ sku }) => (sku === undefined ? [] : wordsOf(sku)));
  const other = [...wordsOf(product.description ?? ''), ...skus]
    .filter((word) => word.length > 1 && word.length <= OTHER_LENGTH)
    .slice(0, OTHER_WORDS);
  const words = [
    ...wordsOf(product.name).map((word) => `n_${word}`),
    ...here.flatMap(meetings).map((word) => `o_${word}`),
    ...other.map((word) => `d_${word}`),
  ];
  return {
    words: [...new Set(words)].join(' '),
    facets: product.options.map(({ name, values }) => ({
      name,
      values: values
        .map(({ value }) => value)
        .filter((value) =>
          here.some(({ options }) => options.some((o) => o.name === name && o.value === value)),
        ),
    })),
    lowest: Math.min(...prices),
    highest: Math.max(...prices),
    inStock: here.length > 0,
  };
};

/** The words a value goes by: itself, and each of its longer words (`dusty_rose`, `dusty`, `rose`). */
export const valueWords = (value: string): string[] => {
  const whole = valueWord(value);
  const parts = wordsOf(value).filter((word) => word.length > 2);
  return whole === '' ? [] : [...new Set([whole, ...parts])];
};

/** Beyond three options sets of values would outgrow what they are good for. */
const OPTIONS = 3;

/** Every set of values that this variant brings together, as one word each. */
const meetings = ({ options }: Variant): string[] => {
  const sets: string[][] = [[]];
  for (const { value } of options.slice(0, OPTIONS)) {
    const words = valueWords(value);
    sets.push(...sets.flatMap((set) => words.map((word) => [...set, word])));
  }
  return sets.filter((set) => set.length > 0).map(meeting);
};

/** The one word of a set of values, in whichever order they are named. */
export const meeting = (words: readonly string[]): string => [...words].sort().join('+');
