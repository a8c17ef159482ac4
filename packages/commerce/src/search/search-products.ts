import type { Product } from '@aisle/protocol';
import { indexProduct } from './index-product.ts';
import { parseQuery } from './parse-query.ts';
import { fits, score } from './score.ts';

/**
 * Products of a short listing that fit every word of the query, best first. A word may begin a
 * word of the name or description, or be an option's value; words that are option values (`m`,
 * `oatmeal`) must meet in one variant that can be bought within the price limits.
 */
export function searchProducts(products: readonly Product[], query: string, limit: number) {
  const parsed = parseQuery(query);
  return products
    .map((product, order) => ({ product, order, score: score(indexProduct(product), parsed) }))
    .filter((hit) => hit.score > 0 && fits(hit.product, parsed))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map((hit) => hit.product);
}
