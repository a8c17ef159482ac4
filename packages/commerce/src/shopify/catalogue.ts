import type { Product } from '@aisle/protocol';
import { z } from 'zod';
import { fromDecimal } from '../decimal.ts';
import { notesFromFields } from '../notes-from-fields.ts';
import type { Catalogue, ClaimedLine, Connector, Market, VerifiedLine } from '../port.ts';
import { parseQuery } from '../search/parse-query.ts';
import { searchProducts } from '../search/search-products.ts';
import type { AskAdmin } from './ask-admin.ts';
import { gid } from './ids.ts';
import { NOTES, ONLY_VARIANTS, PRICES, PRODUCT, PRODUCT_IDS, PRODUCTS } from './queries.ts';
import { nodesOf, type ProductAnswer, pagedIdsShape, productShape } from './shapes.ts';
import { PLATFORM, toProduct } from './to-product.ts';

/** Products whose variants fit into one query's points. */
const AT_ONCE = 5;
/** Products of one page of the whole catalogue. */
const PAGE = 25;
/** Products looked at for one search. */
const SEARCHED = 25;

/** The shop's own facts, that every product needs. */
export type ShopFacts = { name: string; currency: string; url: string };

export function createCatalogue(ask: AskAdmin, factsOf: () => Promise<ShopFacts>) {
  const one = async (id: string): Promise<ProductAnswer | null> =>
    (await ask(PRODUCT, { id }, z.object({ product: productShape.nullable() }))).product;

  async function read(ids: string[]): Promise<Product[]> {
    const facts = await factsOf();
    const products: Product[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const asked = { ids: ids.slice(at, at + AT_ONCE) };
      const { nodes } = await ask(PRODUCTS, asked, nodesOf(productShape));
      for (const node of nodes) {
        const whole = node?.variants.pageInfo?.hasNextPage ? await one(node.id) : node;
        const made = whole && toProduct(whole, facts);
        if (made) products.push(made);
      }
    }
    return products;
  }

  const list = async (first: number, after: string | null, query: string) =>
    (await ask(PRODUCT_IDS, { first, after, query }, z.object({ products: pagedIdsShape })))
      .products;

  const catalogue: Catalogue = {
    platform: PLATFORM,
    async searchProducts(query, limit) {
      // Sizes and prices are ours to judge; of the words only letters and digits reach Shopify.
      const words = parseQuery(query)
        .words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
        .filter((word) => word.length > 2 && !/^(and|or|not)$/.test(word));
      const asked = ['status:active', ...words].join(' ');
      const { nodes } = await list(Math.max(SEARCHED, limit), null, asked);
      return searchProducts(await read(nodes.map(({ id }) => id)), query, limit);
    },
    async findProduct({ platform, productId }) {
      const id = platform === PLATFORM ? gid('Product', productId) : null;
      const answer = id && (await one(id));
      return answer && answer.status === 'ACTIVE' ? toProduct(answer, await factsOf()) : null;
    },
    async findNotes({ platform, productId }) {
      const id = platform === PLATFORM ? gid('Product', productId) : null;
      if (!id) return null;
      const { product } = await ask(NOTES, { id }, z.object({ product: notesShape.nullable() }));
      if (!product) return null;
      const fields = product.metafields.nodes.map(({ key, value }) => ({ name: key, value }));
      return notesFromFields(fields, { author: 'Shopify', at: Date.parse(product.updatedAt) });
    },
  };
  const listProducts: Connector['listProducts'] = async (cursor) => {
    const { nodes, pageInfo } = await list(PAGE, cursor, 'status:active');
    const products = await read(nodes.map(({ id }) => id));
    return { products, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };
  const verifyLines = (lines: ClaimedLine[], market: Market) => verify(ask, lines, market);
  return { catalogue, listProducts, verifyLines };
}

const notesShape = z.object({
  updatedAt: z.string(),
  metafields: z.object({ nodes: z.array(z.object({ key: z.string(), value: z.string() })) }),
});

const priceShape = z.object({
  legacyResourceId: z.union([z.string(), z.int()]).transform(String),
  product: z.object({ legacyResourceId: z.union([z.string(), z.int()]).transform(String) }),
  contextualPricing: z.object({
    price: z.object({ amount: z.string(), currencyCode: z.string() }),
  }),
});
const onlyShape = z.object({
  legacyResourceId: z.union([z.string(), z.int()]).transform(String),
  variants: z.object({
    nodes: z.array(
      z.object({ legacyResourceId: z.union([z.string(), z.int()]).transform(String) }),
    ),
  }),
});

/** All lines in one question, at the prices of her country's market. */
async function verify(
  ask: AskAdmin,
  lines: ClaimedLine[],
  { country }: Market,
): Promise<VerifiedLine[]> {
  const ours = lines.filter(({ ref }) => ref.platform === PLATFORM);
  const only = await onlyVariants(ask, ours);
  const variantOf = ({ ref }: ClaimedLine) => ref.variantId ?? only.get(ref.productId);
  const ids = [
    ...new Set(ours.flatMap((line) => gid('ProductVariant', variantOf(line) ?? '') ?? [])),
  ];
  if (ids.length === 0) return lines.map(() => ({ kind: 'unknown_product' }));
  const { nodes } = await ask(PRICES, { ids, country: country ?? null }, nodesOf(priceShape));
  const prices = new Map(nodes.flatMap((node) => (node ? [[node.legacyResourceId, node]] : [])));
  return lines.map((line) => {
    const found = line.ref.platform === PLATFORM ? prices.get(variantOf(line) ?? '') : undefined;
    if (found?.product.legacyResourceId !== line.ref.productId) return { kind: 'unknown_product' };
    const { amount, currencyCode } = found.contextualPricing.price;
    const unitPrice = fromDecimal(amount, currencyCode);
    if (!unitPrice) return { kind: 'unknown_product' };
    if (currencyCode !== line.unitPrice.currency) return { kind: 'other_currency', unitPrice };
    const right = unitPrice.amount === line.unitPrice.amount;
    return { kind: right ? 'right' : 'other_price', unitPrice };
  });
}

async function onlyVariants(ask: AskAdmin, lines: ClaimedLine[]): Promise<Map<string, string>> {
  const bare = lines.filter(({ ref }) => ref.variantId === undefined);
  const ids = [...new Set(bare.flatMap(({ ref }) => gid('Product', ref.productId) ?? []))];
  if (ids.length === 0) return new Map();
  const { nodes } = await ask(ONLY_VARIANTS, { ids }, nodesOf(onlyShape));
  return new Map(
    nodes.flatMap((node) => {
      const [variant, second] = node?.variants.nodes ?? [];
      return node && variant && !second ? [[node.legacyResourceId, variant.legacyResourceId]] : [];
    }),
  );
}
