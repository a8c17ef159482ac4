import type { AgentRequests } from '@aisle/protocol';

type Bands = AgentRequests['searchProducts']['reply']['prices'];

/** Where what was found is parted: about as many products on each side. */
const PARTS = [1 / 3, 2 / 3];

/** Two digits, the second 0 or 5: 89 → 90, 119 → 100, 0.42 → 0.4. */
const round = (price: number): number => {
  const step = 10 ** Math.floor(Math.log10(price)) / 2;
  // Through a short text, as 3 × 0.05 is not 0.15.
  return Number((Math.round(price / step) * step).toPrecision(3));
};

/** Up to three ranges of price between round figures, in major units; hits tell thousandths. */
export const priceBands = (hits: readonly { lowest: number; highest: number }[]): Bands => {
  const prices = hits.map(({ lowest }) => lowest / 1_000).sort((a, b) => a - b);
  const [cheapest = 0, dearest = 0] = [prices[0], prices.at(-1)];
  const parted = PARTS.map((part) => round(prices[Math.floor(prices.length * part)] || 1));
  const edges = [...new Set(parted)].filter((edge) => edge > cheapest && edge < dearest);
  if (edges.length === 0) return [];
  return [undefined, ...edges].map((above, index) => {
    const below = edges[index];
    const products = hits.filter(
      ({ lowest, highest }) =>
        lowest <= (below ?? Number.POSITIVE_INFINITY) * 1_000 && highest >= (above ?? 0) * 1_000,
    ).length;
    return {
      ...(above !== undefined && { above }),
      ...(below !== undefined && { below }),
      products,
    };
  });
};
