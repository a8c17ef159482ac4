import type { Product } from '@aisle/protocol';
import { z } from 'zod';
import { parseQuery } from '../search/parse-query.ts';
import { searchProducts } from '../search/search-products.ts';
import { PRODUCT, type ProductAnswer, productAnswer } from './answer.ts';
import { askAdmin } from './ask-admin.ts';
import type { VendureOptions } from './options.ts';
import type { ShopFacts } from './shop-facts.ts';
import { toProduct } from './to-product.ts';

const PAGE = 50;
/** Hits of the shop's own search that ours chooses among. */
const HITS = 60;

const fieldsOf = ({ productFields }: ShopFacts): string =>
  productFields.length === 0 ? PRODUCT : `${PRODUCT} customFields { ${productFields.join(' ')} }`;

/** One product with its live price and stock; in another currency where that is asked for. */
export async function findProduct(
  options: VendureOptions,
  facts: ShopFacts,
  productId: string,
  currency?: string,
): Promise<ProductAnswer | null> {
  const query = `query ($id: ID!) { product(id: $id) { ${fieldsOf(facts)} } }`;
  const schema = z.object({ product: productAnswer.nullable() });
  const asked = { query, variables: { id: productId }, ...(currency && { currency }) };
  return (await askAdmin(options, asked, schema))?.product ?? null;
}

/** What a page of the catalogue holds, and how many products there are in all. */
async function list(
  options: VendureOptions,
  facts: ShopFacts,
  wish: Record<string, unknown>,
): Promise<{ products: Product[]; read: number; total: number }> {
  const query = `query ($options: ProductListOptions) {
    products(options: $options) { totalItems items { ${fieldsOf(facts)} } }
  }`;
  const schema = z.object({
    products: z.object({ totalItems: z.int(), items: z.array(productAnswer) }),
  });
  const told = await askAdmin(options, { query, variables: { options: wish } }, schema);
  const { items, totalItems } = told?.products ?? { items: [], totalItems: 0 };
  const products = items.flatMap((item) => toProduct(item, facts, options) ?? []);
  return { products, read: items.length, total: totalItems };
}

export async function listProducts(
  options: VendureOptions,
  facts: ShopFacts,
  cursor: string | null,
): Promise<{ products: Product[]; next: string | null }> {
  const skip = Math.max(Number.parseInt(cursor ?? '0', 10) || 0, 0);
  // By age, so that a product made meanwhile comes last and shifts no page.
  const wish = { skip, take: PAGE, sort: { createdAt: 'ASC' } };
  const { products, read, total } = await list(options, facts, wish);
  const end = skip + read;
  return { products, next: read > 0 && end < total ? String(end) : null };
}

/**
 * The shop's own search finds candidates by the longer words; sizes, colours and price limits are
 * ours to judge.
 */
export async function searchShop(
  options: VendureOptions,
  facts: ShopFacts,
  wish: { query: string; limit: number },
): Promise<Product[]> {
  const { words } = parseQuery(wish.query);
  const term = words.filter((word) => word.length > 1).join(' ');
  const ids = term === '' ? null : await hits(options, term);
  if (ids?.length === 0) return [];
  const filter = { enabled: { eq: true }, ...(ids && { id: { in: ids } }) };
  const { products } = await list(options, facts, { filter, take: ids ? HITS : PAGE });
  // In the shop's own order of hits; ours changes it only where it knows better.
  const rank = (product: Product) => ids?.indexOf(product.productId) ?? 0;
  products.sort((one, other) => rank(one) - rank(other));
  return searchProducts(products, wish.query, wish.limit);
}

async function hits(options: VendureOptions, term: string): Promise<string[]> {
  const query = `query ($input: SearchInput!) { search(input: $input) { items { productId } } }`;
  const schema = z.object({
    search: z.object({ items: z.array(z.object({ productId: z.string() })) }),
  });
  const input = { term, groupByProduct: true, take: HITS };
  const told = await askAdmin(options, { query, variables: { input } }, schema);
  return told?.search.items.map(({ productId }) => productId) ?? [];
}
