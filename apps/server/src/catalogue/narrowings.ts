import type { Facet, ProductQuery } from '@aisle/commerce';
import type { AgentRequests } from '@aisle/protocol';
import { countFacets } from './count-facets.ts';
import { priceBands } from './price-bands.ts';

type Found = AgentRequests['searchProducts']['reply'];

/** What a search was narrowed by, beside its words. */
export type Narrowed = Pick<
  AgentRequests['searchProducts']['parsed'],
  'options' | 'price' | 'inStock'
>;

/** As much of a found product as is counted; prices in thousandths. */
export type CountedHit = { facets: Facet[]; lowest: number; highest: number; inStock: boolean };

/** The query with its prices narrowed further. */
export const within = (query: ProductQuery, price: Narrowed['price'] = {}): ProductQuery => ({
  ...query,
  above: Math.max(query.above, price.above ?? 0),
  below: Math.min(query.below, price.below ?? Number.POSITIVE_INFINITY),
});

/**
 * Counts what the search could be narrowed by. What an option is narrowed by already is looked for
 * once more without it, or it would have no other values to choose instead.
 */
export async function countNarrowings(
  { options = [], price, inStock }: Narrowed,
  hits: readonly CountedHit[],
  look: (narrowed: Narrowed) => Promise<readonly CountedHit[]>,
): Promise<Pick<Found, 'facets' | 'prices' | 'inStock'>> {
  const facets = new Map(facetsOf(hits).map((facet) => [facet.name, facet]));
  for (const { name } of options) {
    const others = options.filter((one) => one.name !== name);
    const without = await look({ options: others, price, inStock });
    const facet = facetsOf(without).find((one) => one.name === name);
    if (facet) facets.set(name, facet);
  }
  const priced = price ? await look({ options, inStock }) : hits;
  return {
    facets: [...facets.values()],
    prices: priceBands(priced),
    inStock: hits.filter((hit) => hit.inStock).length,
  };
}

const facetsOf = (hits: readonly CountedHit[]): Found['facets'] =>
  countFacets(hits.map(({ facets }) => facets));
