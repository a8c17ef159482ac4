import type { Facet } from '@aisle/commerce';
import type { AgentRequests } from '@aisle/protocol';

type Counted = AgentRequests['searchProducts']['reply']['facets'];

/** More values than these are no help to choose by. */
const VALUES = 24;

/** How many products have which value in stock: options by how common they are, values likewise. */
export const countFacets = (products: readonly (readonly Facet[])[]): Counted => {
  const options = new Map<string, Map<string, number>>();
  for (const { name, values } of products.flat()) {
    const counts = options.get(name) ?? new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    options.set(name, counts);
  }
  return [...options]
    .filter(([, counts]) => counts.size > 1)
    .map(([name, counts]) => ({
      name,
      values: [...counts]
        .map(([value, products]) => ({ value, products }))
        .sort((a, b) => b.products - a.products)
        .slice(0, VALUES),
    }));
};
