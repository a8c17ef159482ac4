import type { AgentRequests, ChosenOption, Product } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { productWords } from './words.ts';

/** What the catalogue answered to a search. */
export type SearchReply = AgentRequests['searchProducts']['reply'];
type Price = Omit<SearchReply['prices'][number], 'products'>;

/** What she has narrowed the search by, beside her words. */
export type Narrowing = { options: readonly ChosenOption[]; price: Price | null; inStock: boolean };

export const WIDE: Narrowing = { options: [], price: null, inStock: false };

export const isWide = ({ options, price, inStock }: Narrowing): boolean =>
  options.length === 0 && price === null && !inStock;

/** The narrowing as the request carries it. */
export const narrowingAsked = ({ options, price, inStock }: Narrowing) => ({
  ...(options.length > 0 && { options: [...options] }),
  ...(price && { price }),
  ...(inStock && { inStock }),
});

/** One value to narrow by; `next` is what pressing it makes of the narrowing. */
export type Chip = {
  key: string;
  label: string;
  /** How many products would be found; null: not counted. */
  products: number | null;
  pressed: boolean;
  swatch?: string;
  next: Narrowing;
};

export type ChipGroup = { name: string; chips: Chip[] };

/** More of one option would push the others out of view; what is pressed is always among them. */
const CHIPS = 8;

/**
 * The values a search can be narrowed by, group by group, what is pressed among them. Their order,
 * colours and currency are known from the products `seen` so far.
 */
export const chipGroups = (
  reply: SearchReply | null,
  narrowing: Narrowing,
  seen: readonly Product[],
): ChipGroup[] =>
  [
    ...optionGroups(reply, narrowing, seen),
    priceGroup(reply, narrowing, seen),
    stockGroup(reply, narrowing),
    clearGroup(narrowing),
  ].filter(({ chips }) => chips.length > 0);

function optionGroups(
  reply: SearchReply | null,
  narrowing: Narrowing,
  seen: readonly Product[],
): ChipGroup[] {
  const { options } = narrowing;
  const facets = reply?.facets ?? [];
  const gone = options.filter(({ name }) => !facets.some((facet) => facet.name === name));
  const named = [...facets, ...gone.map(({ name }) => ({ name, values: [] }))];
  return named.map(({ name, values }) => {
    const chosen = options.find((one) => one.name === name)?.value;
    const others = options.filter((one) => one.name !== name);
    const shown = values.filter(({ value }, at) => at < CHIPS || value === chosen);
    if (chosen !== undefined && !shown.some(({ value }) => value === chosen))
      shown.push({ value: chosen, products: 0 });
    const order = orderOf(seen, name);
    const chips = shown
      .sort((a, b) => order(a.value) - order(b.value))
      .map(({ value, products }): Chip => {
        const pressed = value === chosen;
        const swatch = swatchOf(seen, name, value);
        return {
          ...{ key: `${name} ${value}`, label: value, products, pressed },
          ...(swatch && { swatch }),
          next: { ...narrowing, options: pressed ? others : [...others, { name, value }] },
        };
      });
    return { name, chips };
  });
}

/** Sizes as the shop lists them, S before M; what no product has that was seen comes last. */
function orderOf(products: readonly Product[], name: string): (value: string) => number {
  const order = new Map<string, number>();
  for (const { options } of products)
    for (const option of options.filter((one) => one.name === name))
      for (const [at, { value }] of option.values.entries())
        order.set(value, Math.max(order.get(value) ?? 0, at));
  return (value) => order.get(value) ?? order.size;
}

const swatchOf = (products: readonly Product[], name: string, value: string): string | undefined =>
  products
    .flatMap(({ options }) => options.filter((option) => option.name === name))
    .flatMap(({ values }) => values.filter((one) => one.value === value))
    .find(({ swatch }) => swatch)?.swatch;

function priceGroup(
  reply: SearchReply | null,
  narrowing: Narrowing,
  seen: readonly Product[],
): ChipGroup {
  const { price } = narrowing;
  const isChosen = (band: Price) => band.above === price?.above && band.below === price?.below;
  const filled = (reply?.prices ?? []).filter((one) => one.products > 0 || isChosen(one));
  // A single range parts nothing.
  const bands = filled.length > 1 || price ? filled : [];
  if (price && !bands.some(isChosen)) bands.push({ ...price, products: 0 });
  const currency = seen[0]?.variants[0]?.price.currency;
  const chips = bands.map(({ products, ...band }): Chip => {
    const pressed = price !== null && isChosen(band);
    return {
      ...{ key: `price ${band.above}-${band.below}`, label: priceLabel(band, currency) },
      ...{ products, pressed, next: { ...narrowing, price: pressed ? null : band } },
    };
  });
  return { name: productWords.price, chips };
}

const priceLabel = ({ above, below }: Price, currency: string | undefined): string => {
  const words = (price: number) =>
    currency ? roundMoney(price, currency) : new Intl.NumberFormat(locale).format(price);
  if (above === undefined) return productWords.priceUpTo(words(below ?? 0));
  return below === undefined
    ? productWords.priceFrom(words(above))
    : productWords.priceBand(words(above), words(below));
};

/** A round price without its empty decimals. */
const roundMoney = (price: number, currency: string): string =>
  new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' },
  }).format(price);

function stockGroup(reply: SearchReply | null, narrowing: Narrowing): ChipGroup {
  const { inStock } = narrowing;
  const all = reply !== null && reply.inStock === reply.total;
  // Where everything is in stock there is nothing to choose.
  if (!inStock && (reply === null || all)) return { name: productWords.stock, chips: [] };
  const next = { ...narrowing, inStock: !inStock };
  const products = reply?.inStock ?? null;
  const chip = { key: 'stock', label: productWords.inStock, products, pressed: inStock, next };
  return { name: productWords.stock, chips: [chip] };
}

function clearGroup(narrowing: Narrowing): ChipGroup {
  const chip = {
    key: 'clear',
    label: productWords.clearAll,
    products: null,
    pressed: false,
    next: WIDE,
  };
  return { name: productWords.allFilters, chips: isWide(narrowing) ? [] : [chip] };
}
