import { fits, planSearch, type SearchPlan, score } from '@aisle/commerce';
import type { AgentRequests } from '@aisle/protocol';
import { type CatalogueHit, catalogue } from '@aisle/storage';
import type { House } from '../house.ts';
import type { CatalogueCopy } from './catalogue-copy.ts';
import { countFacets } from './count-facets.ts';
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
  if (!plan) return { products: [], total: 0, more: false, facets: [], corrected: [] };
  const { above, below } = plan.query;
  const hits = await storage.searchCatalogue({
    storeId,
    groups: [...plan.groups, ...optionTerms(asked.options ?? [])],
    ...(above > 0 && { lowest: above * 1_000 }),
    ...(below < Number.POSITIVE_INFINITY && { highest: below * 1_000 }),
    ...(asked.inStock && { inStock: true }),
    limit: WEIGHED + 1,
  });
  const weighed = weigh(hits.slice(0, WEIGHED), plan);
  const products = await read({ storage }, storeId, weighed, plan, asked.limit ?? USUAL_LIMIT);
  return {
    products,
    total: weighed.length,
    more: hits.length > WEIGHED,
    facets: countFacets(weighed.map(({ facets }) => facets)),
    corrected: plan.corrected,
  };
}

/** Best first; among equals in the shop's own order. */
const weigh = (hits: readonly CatalogueHit[], { query }: SearchPlan): CatalogueHit[] =>
  hits
    .map((hit) => ({ hit, score: score(hit, query) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.hit.number - b.hit.number)
    .map(({ hit }) => hit);

/** The first that hold in every detail: the index knows a product's prices, not each variant's. */
async function read(
  { storage }: Pick<House, 'storage'>,
  storeId: string,
  weighed: readonly CatalogueHit[],
  { query }: SearchPlan,
  limit: number,
): Promise<Found['products']> {
  const found: Found['products'] = [];
  for (let from = 0; from < weighed.length && found.length < limit; from += limit) {
    const numbers = weighed.slice(from, from + limit).map(({ number }) => number);
    const rows = await catalogue.findByNumbers(storage.read, storeId, numbers);
    const products = new Map(rows.map(({ number, product }) => [number, product]));
    for (const number of numbers) {
      const product = products.get(number);
      if (product && found.length < limit && fits(product, query)) found.push(product);
    }
  }
  return found;
}
