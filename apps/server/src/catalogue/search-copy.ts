import { fits, type ProductQuery, planSearch, score } from '@aisle/commerce';
import type { AgentRequests, Product } from '@aisle/protocol';
import { type CatalogueHit, catalogue } from '@aisle/storage';
import type { House } from '../house.ts';
import type { CatalogueCopy } from './catalogue-copy.ts';
import { countNarrowings, type Narrowed, within } from './narrowings.ts';
import { optionTerms } from './option-terms.ts';

type Asked = AgentRequests['searchProducts']['parsed'];
type Found = AgentRequests['searchProducts']['reply'];

/** Rows that are weighed against each other, and counted for facets; past it, `more` is told. */
const WEIGHED = 300;
/** An agent picks from the first; the rest is narrowed by more words. */
const USUAL_LIMIT = 12;

/** Searches a store's copy of its catalogue: the database finds, the best are weighed here. */
export async function searchCopy(
  { storage }: House,
  storeId: string,
  copy: CatalogueCopy,
  asked: Asked,
): Promise<Found> {
  const plan = planSearch(asked.query, copy.vocabulary);
  if (!plan) return NOTHING;
  const look = async (narrowed: Narrowed): Promise<Weighed> => {
    const query = within(plan.query, narrowed.price);
    const hits = await storage.searchCatalogue({
      storeId,
      groups: [...plan.groups, ...optionTerms(narrowed.options ?? [])],
      ...(query.above > 0 && { lowest: query.above * 1_000 }),
      ...(query.below < Number.POSITIVE_INFINITY && { highest: query.below * 1_000 }),
      ...(narrowed.inStock && { inStock: true }),
      limit: WEIGHED + 1,
    });
    return { hits: weigh(hits.slice(0, WEIGHED), query), query, more: hits.length > WEIGHED };
  };
  const { hits, query, more } = await look(asked);
  const limit = asked.limit ?? USUAL_LIMIT;
  const found = { hits, limit, fit: (one: Product) => fits(one, query, asked.options) };
  const products = await read({ storage }, storeId, found);
  return {
    products,
    // With fewer than were asked for, every hit has been looked at.
    total: products.length < limit ? products.length : hits.length,
    more,
    ...(await countNarrowings(asked, hits, async (narrowed) => (await look(narrowed)).hits)),
    corrected: plan.corrected,
  };
}

type Weighed = { hits: CatalogueHit[]; query: ProductQuery; more: boolean };

const NOTHING: Found = {
  ...{ products: [], total: 0, more: false, inStock: 0, facets: [], prices: [], corrected: [] },
};

/** Best first; among equals in the shop's own order. */
const weigh = (hits: readonly CatalogueHit[], query: ProductQuery): CatalogueHit[] =>
  hits
    .map((hit) => ({ hit, score: score(hit, query) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.hit.number - b.hit.number)
    .map(({ hit }) => hit);

/** The first that hold in every detail: the index knows a product's prices, not each variant's. */
async function read(
  { storage }: Pick<House, 'storage'>,
  storeId: string,
  wanted: { hits: readonly CatalogueHit[]; limit: number; fit: (product: Product) => boolean },
): Promise<Found['products']> {
  const { hits, limit, fit } = wanted;
  const found: Found['products'] = [];
  for (let from = 0; from < hits.length && found.length < limit; from += limit) {
    const numbers = hits.slice(from, from + limit).map(({ number }) => number);
    const rows = await catalogue.findByNumbers(storage.read, storeId, numbers);
    const products = new Map(rows.map(({ number, product }) => [number, product]));
    for (const number of numbers) {
      const product = products.get(number);
      if (product && found.length < limit && fit(product)) found.push(product);
    }
  }
  return found;
}
