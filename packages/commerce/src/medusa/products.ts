import type { Product } from '@aisle/protocol';
import { z } from 'zod';
import { parseQuery } from '../search/parse-query.ts';
import { searchProducts } from '../search/search-products.ts';
import { PRODUCT, type ProductAnswer, productAnswer } from './answer.ts';
import { askStore } from './ask-medusa.ts';
import type { MedusaOptions } from './options.ts';
import type { Region } from './shop-facts.ts';
import { toProduct } from './to-product.ts';

const PAGE = 50;
/** Words that are each asked for alone when the shop knows no product with all of them. */
const WORDS = 4;

export async function findProduct(
  options: MedusaOptions,
  region: Region,
  productId: string,
): Promise<ProductAnswer | null> {
  const query = { region_id: region.id, fields: PRODUCT };
  const path = `products/${encodeURIComponent(productId)}`;
  const told = await askStore(options, { path, query }, z.object({ product: productAnswer }));
  return told?.product ?? null;
}

const page = z.object({ count: z.int(), products: z.array(productAnswer) });

async function list(
  options: MedusaOptions,
  region: Region,
  wish: { q?: string; offset?: number },
): Promise<{ products: Product[]; read: number; count: number }> {
  const query = {
    region_id: region.id,
    fields: PRODUCT,
    limit: PAGE,
    // By age, so that a product made meanwhile comes last and shifts no page.
    order: 'created_at',
    ...wish,
  };
  const told = await askStore(options, { path: 'products', query }, page);
  const products = (told?.products ?? []).flatMap((one) => toProduct(one, options) ?? []);
  return { products, read: told?.products.length ?? 0, count: told?.count ?? 0 };
}

export async function listProducts(
  options: MedusaOptions,
  region: Region,
  cursor: string | null,
): Promise<{ products: Product[]; next: string | null }> {
  const offset = Math.max(Number.parseInt(cursor ?? '0', 10) || 0, 0);
  const { products, read, count } = await list(options, region, { offset });
  const end = offset + read;
  return { products, next: read > 0 && end < count ? String(end) : null };
}

/**
 * The shop's own search finds candidates by the longer words, which it looks for in titles and
 * descriptions; sizes, colours and price limits are ours to judge.
 */
export async function searchShop(
  options: MedusaOptions,
  region: Region,
  wish: { query: string; limit: number },
): Promise<Product[]> {
  const words = parseQuery(wish.query).words.filter((word) => word.length > 1);
  const find = async (q: string) => (await list(options, region, q === '' ? {} : { q })).products;
  let candidates = await find(words.join(' '));
  if (candidates.length === 0 && words.length > 1)
    candidates = (await Promise.all(words.slice(0, WORDS).map(find))).flat();
  const seen = new Map(candidates.map((one) => [one.productId, one]));
  return searchProducts([...seen.values()], wish.query, wish.limit);
}
