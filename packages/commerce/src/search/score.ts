import type { ChosenOption, Product, Variant } from '@aisle/protocol';
import { type IndexedProduct, isBuyable, meeting, valueWords } from './index-product.ts';
import { toMilli } from './money.ts';
import type { ProductQuery } from './parse-query.ts';
import { valueWord, wordsOf } from './words.ts';

/** How much a hit counts, by where it was found; a whole word counts a little more than its start. */
const WEIGHT = { name: 8, option: 5, other: 1, whole: 2 };

/** One-letter words must match whole: `m` is a size, not the beginning of everything. */
const begins = (word: string, start: string): boolean =>
  start.length === 1 ? word === start : word.startsWith(start);

/** How well an indexed product answers the words; 0: not. Prices are `fits`'s. */
export const score = (indexed: IndexedProduct, { words, above, below }: ProductQuery): number => {
  const all = indexed.words.split(' ');
  const at = (place: string) =>
    all.filter((word) => word.startsWith(place)).map((word) => word.slice(place.length));
  const name = at('n_');
  const options = new Set(at('o_'));
  const other = at('d_');
  const chosen: string[] = [];
  let total = 1;
  // A typed word may itself be several: `t-shirt`.
  for (const word of words.flatMap(wordsOf)) {
    const inName = name.find((each) => begins(each, word));
    if (inName !== undefined) {
      total += WEIGHT.name + (inName === word ? WEIGHT.whole : 0);
    } else if (options.has(word)) {
      chosen.push(word);
      total += WEIGHT.option;
    } else if (other.some((each) => begins(each, word))) total += WEIGHT.other;
    else return 0;
  }
  if (chosen.length > 1 && !options.has(meeting([...new Set(chosen)]))) return 0;
  const limited = above > 0 || below < Number.POSITIVE_INFINITY;
  return limited && !indexed.inStock ? 0 : total;
};

/**
 * Whether one variant has everything at once: the option values among the words and those that were
 * picked, and the price. A sold-out variant still answers a bare name; it does not answer a size or
 * a price.
 */
export const fits = (
  product: Product,
  query: ProductQuery,
  picked: readonly ChosenOption[] = [],
): boolean => {
  const name = wordsOf(product.name);
  const values = new Set(
    product.options.flatMap((option) => option.values.flatMap(({ value }) => valueWords(value))),
  );
  const chosen = query.words
    .flatMap(wordsOf)
    .filter((word) => values.has(word) && !name.some((each) => begins(each, word)));
  return product.variants.some(
    (variant) =>
      (picked.length === 0 || isBuyable(variant)) &&
      picked.every(({ value }) => variant.options.some((one) => same(one.value, value))) &&
      answers(variant, chosen, query),
  );
};

const same = (one: string, other: string): boolean => valueWord(one) === valueWord(other);

const answers = (
  variant: Variant,
  chosen: readonly string[],
  { above, below }: ProductQuery,
): boolean => {
  const limited = above > 0 || below < Number.POSITIVE_INFINITY;
  if ((limited || chosen.length > 0) && !isBuyable(variant)) return false;
  const held = variant.options.map(({ value }) => valueWords(value));
  if (!chosen.every((word) => held.some((words) => words.includes(word)))) return false;
  const price = toMilli(variant.price) / 1_000;
  return price >= above && price <= below;
};
