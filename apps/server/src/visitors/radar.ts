import type { Hesitation, Money, PageView, ShownVariant } from '@aisle/protocol';

/** What a visit leaves behind, as far as hesitation shows in it. Instants in milliseconds. */
export type Trace = {
  /** Oldest first, the last is where she is. */
  pages: readonly PageView[];
  /** Variants her pages showed, oldest first. */
  variants: readonly (ShownVariant & { product: string; at: number })[];
  cart?: { quantity: number; subtotal: Money } | undefined;
  /** When the cart last changed. */
  cartAt: number;
  /** When the shop last refused a code; the code where the cart names it. */
  codeRefused?: { at: number; code?: string } | undefined;
  /** When something last moved on her page. */
  activeAt: number;
};

/** Changes of one option, and turns between two products, from which on they are told. */
const TOGGLES = 3;
const TURNS = 3;
/** How long she rests over a cart before it is told, and how old what happened may be. */
const IDLE_MS = 90_000;
const FRESH_MS = 10 * 60_000;
const VALUES = 6;

const CART_PAGE =
  /\/(cart|basket|bag|checkout|warenkorb|kasse|panier|carrito|carrello|koszyk)(\.\w+)?(\/|$)/i;

/** Why this shopper may need help, the newest reason; undefined while she gets along. */
export function readHesitation(trace: Trace, now: number): Hesitation | undefined {
  const reasons = [
    codeRefused(trace),
    soldOutViewed(trace),
    optionToggled(trace),
    compared(trace),
    cartIdle(trace, now),
  ];
  return reasons
    .filter((reason) => reason !== undefined)
    .filter(({ at, kind }) => kind === 'cart_idle' || now - at <= FRESH_MS)
    .reduce<Hesitation | undefined>(newer, undefined);
}

// Of two at one time the one that stands first above.
const newer = (best: Hesitation | undefined, one: Hesitation): Hesitation =>
  !best || one.at > best.at ? one : best;

/** What she then put into her cart, or took out, has settled what was about products. */
const settled = ({ cartAt }: Trace, at: number): boolean => cartAt > at;

function codeRefused({ codeRefused: refused, cartAt }: Trace): Hesitation | undefined {
  // The cart that names a refused code changed by being told of it.
  if (!refused || cartAt > refused.at) return undefined;
  const { at, code } = refused;
  return { kind: 'code_refused', ...(code !== undefined && { code }), at };
}

function soldOutViewed(trace: Trace): Hesitation | undefined {
  const last = trace.variants.at(-1);
  if (!last?.soldOut || settled(trace, last.at)) return undefined;
  const variant = last.options.map(({ value }) => value).join(', ');
  return {
    kind: 'sold_out_viewed',
    product: last.product,
    ...(variant && { variant }),
    at: last.at,
  };
}

/** Of the product she looked at last, the option she changed most. */
function optionToggled(trace: Trace): Hesitation | undefined {
  const last = trace.variants.at(-1);
  if (!last || settled(trace, last.at)) return undefined;
  const since = trace.variants.findLastIndex(({ product }) => product !== last.product);
  const seen = trace.variants.slice(since + 1).filter(({ at }) => at > trace.cartAt);
  const tried = last.options.map(({ name: option }) => {
    const values = seen
      .flatMap(({ options }) => options.find(({ name }) => name === option)?.value ?? [])
      .filter((value, index, all) => value !== all[index - 1]);
    return { option, values, times: Math.max(values.length - 1, 0) };
  });
  const most = tried.toSorted((a, b) => b.times - a.times)[0];
  if (!most || most.times < TOGGLES) return undefined;
  const values = most.values.slice(-VALUES);
  return { kind: 'option_toggled', product: last.product, ...most, values, at: last.at };
}

/** Back and forth between two products; other pages in between do not count. */
function compared(trace: Trace): Hesitation | undefined {
  const seen = trace.pages
    .flatMap(({ product, at }) => (product ? { name: product.name, at } : []))
    .filter(({ name }, index, all) => name !== all[index - 1]?.name);
  const [one, other] = [seen.at(-1), seen.at(-2)];
  if (!one || !other || settled(trace, one.at)) return undefined;
  const names = [one.name, other.name];
  const stranger = seen.findLastIndex(
    ({ name }, index) => name !== names[(seen.length - 1 - index) % 2],
  );
  const times = seen.length - 1 - (stranger + 1);
  return times < TURNS
    ? undefined
    : { kind: 'compared', products: names.toSorted(), times, at: one.at };
}

function cartIdle({ pages, cart, cartAt, activeAt }: Trace, now: number): Hesitation | undefined {
  const page = pages.at(-1);
  if (!page || !cart || cart.quantity === 0) return undefined;
  if (!CART_PAGE.test(new URL(page.url).pathname)) return undefined;
  const since = Math.max(page.at, cartAt, activeAt);
  if (now - since < IDLE_MS) return undefined;
  const minutes = Math.floor((now - since) / 60_000);
  return { kind: 'cart_idle', ...cart, minutes, at: since + IDLE_MS };
}
