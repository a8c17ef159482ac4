import type { Cart } from '../cart/cart.ts';
import {
  addCode,
  addLines,
  type CartAnswer,
  changeQuantity,
  readCart,
  removeCode,
  setAttribution,
  setNote,
  type Wish,
} from './cart-api.ts';
import { createDrawer } from './drawer.ts';
import { type PlacedOrder, readPlacedOrder } from './placed-order.ts';

/** The shop's script interface, as a custom shop offers one to its own pages. */
export interface Shop {
  getCart(): Promise<Cart>;
  /** Adds all lines or none. The badge and an open drawer follow; the drawer is not opened. */
  addToCart(lines: readonly Wish[]): Promise<CartAnswer>;
  /** 0 removes. With `expected`, a quantity changed meanwhile is refused as `stale`. */
  setQuantity(key: string, quantity: number, expected?: number): Promise<CartAnswer>;
  applyCode(code: string): Promise<CartAnswer>;
  removeCode(code: string): Promise<CartAnswer>;
  /** A key that will stand on the order made of this cart. */
  setAttribution(key: string): Promise<CartAnswer>;
  /** What is written on the gift's card; empty takes it off. */
  setNote(note: string): Promise<CartAnswer>;
  openCart(): Promise<void>;
  closeCart(): void;
  /** Reads the cart again and redraws badge, drawer and cart page. */
  refresh(): Promise<Cart>;
  /** On the thank-you page, while the order is new. */
  order?: PlacedOrder;
}

declare global {
  interface Window {
    shop: Shop;
  }
  interface DocumentEventMap {
    /** The cart this page knows has changed; `detail` is the cart. */
    'shop:cart-changed': CustomEvent<Cart>;
  }
}

const drawer = createDrawer();
const order = readPlacedOrder();

function show(cart: Cart): void {
  for (const badge of document.querySelectorAll('[data-cart-count]')) {
    badge.textContent = String(cart.count);
    badge.toggleAttribute('data-empty', cart.count === 0);
  }
  const words = document.querySelector('[data-cart-words]');
  if (words) words.textContent = `(${cart.count})`;
  document.dispatchEvent(new CustomEvent('shop:cart-changed', { detail: cart }));
}

async function shown(asked: Promise<CartAnswer>): Promise<CartAnswer> {
  const answer = await asked;
  if (answer.ok) show(answer.cart);
  return answer;
}

async function refresh(): Promise<Cart> {
  const cart = await readCart();
  show(cart);
  return cart;
}

window.shop = {
  getCart: readCart,
  addToCart: (lines) => shown(addLines(lines)),
  setQuantity: (key, quantity, expected) => shown(changeQuantity(key, quantity, expected)),
  applyCode: (code) => shown(addCode(code)),
  removeCode: (code) => shown(removeCode(code)),
  setAttribution: (key) => shown(setAttribution(key)),
  setNote: (note) => shown(setNote(note)),
  openCart: drawer.open,
  closeCart: drawer.close,
  refresh,
  ...(order && { order }),
};

// A page taken from the back/forward cache shows the cart of then.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) void refresh();
});
document.dispatchEvent(new CustomEvent('shop:ready'));
