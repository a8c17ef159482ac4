import type { AgentRequests, Product, Variant } from '@aisle/protocol';
import { productOf, WARES, type Ware } from './wares.ts';

type Search = AgentRequests['searchProducts'];
type Asked = Search['parsed'];

/** So few are shown at once that the small shop already has more. */
const USUAL_LIMIT = 4;
/** Slips of the keys that the practice shop knows. */
const SLIPS: Record<string, string> = { mernio: 'merino', swaeter: 'sweater' };
const SIZES: Record<string, string> = { s: 'S', m: 'M', l: 'L', xl: 'XL' };
const BANDS = [{ below: 50 }, { above: 50, below: 100 }, { above: 100 }];

/** Enough of a catalogue: words of the name or a colour, a size, `<90`, and what narrows them. */
export const practiceSearch = (asked: Asked, shop: string): Search['reply'] => {
  const typed = asked.query.toLowerCase().split(/\s+/).filter(Boolean);
  const words = typed.map((word) => SLIPS[word] ?? word);
  const look = (narrowed: Partial<Asked>) =>
    WARES.filter((ware) => words.every((word) => says(ware, word)))
      .map((ware) => productOf(ware, shop))
      .filter((product) => holds(product, narrowed));
  const found = look(asked);
  const { options = [] } = asked;
  return {
    products: found.slice(0, asked.limit ?? USUAL_LIMIT),
    total: found.length,
    more: false,
    inStock: found.filter(({ variants }) => variants.some(here)).length,
    facets: ['Size', 'Colour'].map((name) => {
      const others = options.filter((option) => option.name !== name);
      return { name, values: count(look({ ...asked, options: others }), name) };
    }),
    prices: BANDS.map((band) => ({
      ...band,
      products: look({ ...asked, price: band }).length,
    })),
    corrected: typed.flatMap((from) => {
      const to = SLIPS[from];
      return to === undefined ? [] : [{ from, to }];
    }),
  };
};

const says = (ware: Ware, word: string): boolean => {
  const limit = /^<(\d+)$/.exec(word)?.[1];
  if (limit) return ware.price < Number(limit) * 100;
  if (SIZES[word]) return ware.sizes.includes(SIZES[word]);
  return [ware.name, ...Object.keys(ware.colours)].join(' ').toLowerCase().includes(word);
};

const here = ({ stock }: Variant): boolean => stock !== 0;

const holds = ({ variants }: Product, { options = [], price, inStock }: Partial<Asked>): boolean =>
  variants.some(
    (variant) =>
      ((options.length === 0 && !inStock) || here(variant)) &&
      options.every((one) => variant.options.some((its) => its.value === one.value)) &&
      variant.price.amount >= (price?.above ?? 0) * 100 &&
      variant.price.amount <= (price?.below ?? Number.POSITIVE_INFINITY) * 100,
  );

const count = (products: readonly Product[], name: string) => {
  const held = products.map(
    ({ variants }) =>
      new Set(
        variants
          .filter(here)
          .flatMap(({ options }) => options.filter((one) => one.name === name))
          .map(({ value }) => value),
      ),
  );
  const values = new Set(held.flatMap((one) => [...one]));
  return [...values].map((value) => ({
    value,
    products: held.filter((one) => one.has(value)).length,
  }));
};
