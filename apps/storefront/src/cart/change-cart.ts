import type { Variant } from '../catalogue/product.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import { formatMoney, type Money } from '../money.ts';
import { accept, type Refusal, type Result, refuse } from '../result.ts';
import type { KeptCart, KeptLine } from '../state/shop-state.ts';
import { type Pricing, priceCart } from './price-cart.ts';

/** A wish to put pieces of a variant into the cart. */
export interface WantedLine {
  variantId: string;
  quantity: number;
  /** The price the shopper saw; another price now is refused as `price_changed`. */
  expectedPrice?: Money;
}

/** What a change needs beside the cart itself. */
export interface CartTools extends Pricing {
  newKey: () => string;
}

const mostLines = 100;

/** Adds all wanted lines, or none of them. */
export function addLines(
  cart: KeptCart,
  wanted: readonly WantedLine[],
  tools: CartTools,
): Result<null> {
  const lines = cart.lines.map((line) => ({ ...line }));
  for (const wish of wanted) {
    const added = addLine(lines, wish, tools);
    if (!added.ok) return added;
  }
  return commit(cart, { lines });
}

/** Adds what of the wanted lines can be had, and says what cannot; refuses where nothing can. */
export function addWhatCanBe(
  cart: KeptCart,
  wanted: readonly WantedLine[],
  tools: CartTools,
): Result<Refusal[]> {
  const lines = cart.lines.map((line) => ({ ...line }));
  const answers = wanted.map((wish) => addLine(lines, wish, tools));
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  const [first] = refused;
  if (first && refused.length === wanted.length) return { ok: false, refusal: first };
  commit(cart, { lines });
  return accept(refused);
}

function addLine(lines: KeptLine[], wish: WantedLine, tools: CartTools): Result<null> {
  const { variantId, quantity } = wish;
  const variant = tools.shelf.variant(variantId)?.variant;
  if (!variant) return refuse('unknown_variant', 'We do not sell this any more.', { variantId });
  const currency = lines[0]?.priceAtAdd.currency ?? variant.price.currency;
  if (currency !== variant.price.currency) {
    return refuse('wrong_currency', 'One cart holds one currency.', { variantId });
  }
  if (wish.expectedPrice && !samePrice(wish.expectedPrice, variant.price)) {
    const message = `The price is ${formatMoney(variant.price)} now.`;
    return refuse('price_changed', message, { variantId, price: variant.price });
  }
  const line = lines.find((known) => known.variantId === variantId);
  const enough = checkStock(variant, (line?.quantity ?? 0) + quantity, line?.quantity ?? 0);
  if (!enough.ok) return enough;
  if (line) {
    line.quantity += quantity;
    return accept(null);
  }
  if (lines.length >= mostLines) return refuse('limit', `A cart holds ${mostLines} lines at most.`);
  lines.push({ key: tools.newKey(), variantId, quantity, priceAtAdd: variant.price });
  return accept(null);
}

/** Sets a line's quantity, 0 removes it. `expected` guards against a change made meanwhile. */
export function setQuantity(
  cart: KeptCart,
  wish: { key: string; quantity: number; expected?: number },
  shelf: Shelf,
): Result<null> {
  const line = cart.lines.find((known) => known.key === wish.key);
  if (!line) return refuse('unknown_line', 'This line is no longer in the cart.');
  if (wish.expected !== undefined && wish.expected !== line.quantity) {
    const message = `The cart changed meanwhile: there are ${line.quantity} now.`;
    return refuse('stale', message, { quantity: line.quantity });
  }
  if (wish.quantity === 0) {
    return commit(cart, { lines: cart.lines.filter((known) => known !== line) });
  }
  const variant = shelf.variant(line.variantId)?.variant;
  if (!variant) return refuse('unknown_variant', 'We do not sell this any more.');
  // Taking pieces out is always possible, even below what is on the shelf.
  if (wish.quantity > line.quantity) {
    const enough = checkStock(variant, wish.quantity, line.quantity);
    if (!enough.ok) return enough;
  }
  const changed = { ...line, quantity: wish.quantity };
  return commit(cart, { lines: cart.lines.map((known) => (known === line ? changed : known)) });
}

/** Puts a discount code on the cart; one code at a time, as a paper voucher. */
export function addCode(cart: KeptCart, entered: string, tools: CartTools): Result<null> {
  const { subtotal } = priceCart(cart, tools);
  const effect = tools.applyCode(entered, subtotal);
  if (!effect.ok) return effect;
  if (cart.codes.includes(effect.value.code)) {
    return refuse('code_already_applied', `${effect.value.code} is on this cart already.`);
  }
  return commit(cart, { codes: [effect.value.code] });
}

export function removeCode(cart: KeptCart, entered: string): Result<null> {
  const code = entered.trim().toUpperCase();
  if (!cart.codes.includes(code)) return refuse('code_not_there', 'This code is not on the cart.');
  return commit(cart, { codes: cart.codes.filter((known) => known !== code) });
}

/** What is written on the card; empty takes it off. */
export function setNote(cart: KeptCart, note: string): Result<null> {
  return commit(cart, { giftNote: note.replaceAll('\0', '').trim() });
}

type Changes = Partial<Pick<KeptCart, 'lines' | 'codes' | 'giftNote'>>;

function commit(cart: KeptCart, change: Changes): Result<null> {
  Object.assign(cart, change, { version: cart.version + 1 });
  return accept(null);
}

function checkStock(variant: Variant, wanted: number, inCart: number): Result<null> {
  if (wanted <= variant.stock) return accept(null);
  const left = Math.max(variant.stock - inCart, 0);
  const about = { variantId: variant.id, left };
  if (variant.stock === 0) return refuse('out_of_stock', 'This one is sold out.', about);
  const message =
    left === 0
      ? `You have the last ${variant.stock} in your cart already.`
      : `Only ${variant.stock} left${inCart > 0 ? `, ${inCart} of them in your cart` : ''}.`;
  return refuse('not_enough_stock', message, about);
}

function samePrice(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}
