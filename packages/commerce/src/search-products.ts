import type { Product, Variant } from '@aisle/protocol';
import { fold, type ProductQuery, parseQuery } from './parse-query.ts';

/** How much a hit counts, by where it was found. */
const WEIGHT = { name: 8, option: 5, description: 1 };

/**
 * Products that fit every word of the query, best first. A word may begin a word of the name or
 * description, or be an option's value; words that are option values (`m`, `oatmeal`) must meet in
 * one variant that can be bought within the price limits.
 */
export function searchProducts(products: readonly Product[], query: string, limit: number) {
  const parsed = parseQuery(query);
  return products
    .map((product, order) => ({ product, order, score: score(product, parsed) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map((hit) => hit.product);
}

function score(product: Product, query: ProductQuery): number {
  const name = wordsOf(product.name);
  const description = wordsOf(product.description ?? '');
  let total = 1;
  const chosen: string[] = [];
  for (const word of query.words) {
    const inName = name.some((each) => begins(each, word));
    const asOption = isOption(product, word);
    const inDescription = description.some((each) => begins(each, word));
    if (!inName && !asOption && !inDescription) return 0;
    if (asOption && !inName) chosen.push(word);
    total += inName ? WEIGHT.name : asOption ? WEIGHT.option : WEIGHT.description;
  }
  return product.variants.some((variant) => fits(variant, chosen, query)) ? total : 0;
}

/** A sold-out variant still answers a bare name; it does not answer a size or a price. */
function fits(variant: Variant, chosen: readonly string[], query: ProductQuery): boolean {
  const limited = query.above > 0 || query.below < Number.POSITIVE_INFINITY;
  if ((limited || chosen.length > 0) && variant.availability === 'OutOfStock') return false;
  const values = variant.options.map((option) => fold(option.value));
  if (!chosen.every((word) => values.some((value) => value === word || hasWord(value, word))))
    return false;
  const price = major(variant);
  return price >= query.above && price <= query.below;
}

function major(variant: Variant): number {
  const { amount, currency } = variant.price;
  return amount / 10 ** minorDigits(currency);
}

/** ISO 4217's number of decimals, as Intl knows them. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

const isOption = (product: Product, word: string): boolean =>
  product.options.some((option) =>
    option.values.some(({ value }) => fold(value) === word || hasWord(fold(value), word)),
  );

/** One-letter words must match whole: `m` is a size, not the beginning of everything. */
const begins = (word: string, start: string): boolean =>
  start.length === 1 ? word === start : word.startsWith(start);

const hasWord = (value: string, word: string): boolean =>
  word.length > 2 && wordsOf(value).includes(word);

const wordsOf = (value: string): string[] => fold(value).split(/[^\p{L}\p{N}]+/u);
