import { documentOf, goTo, stopAll } from './page-document.ts';
import { isFields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import { homeOf, isCartChange } from './woocommerce-api.ts';

type JQuery = (what: unknown) => {
  on: (names: string, heard: () => void) => unknown;
  off: (names: string, heard: () => void) => unknown;
  trigger: (name: string) => unknown;
};

// Classic themes speak jQuery's own events, which no listener of the page hears.
const JQUERY_EVENTS = [
  'added_to_cart',
  'removed_from_cart',
  'updated_cart_totals',
  'applied_coupon',
  'removed_coupon',
  'wc_fragments_refreshed',
  'wc_cart_emptied',
].join(' ');
const BLOCK_EVENTS = ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'];
const COOKIE = /(?:^|; )woocommerce_cart_hash=([^;]*)/;
const PROBE_MS = 2_000;

const jQueryOf = (page: ShopPage): JQuery | undefined => {
  const jQuery = page.global('jQuery');
  return typeof jQuery === 'function' ? (jQuery as JQuery) : undefined;
};

// What the shop's own listeners throw is the shop's own fault.
const quietly = (act: () => unknown): void => {
  try {
    act();
  } catch {}
};

/** Makes both families of themes show the cart: blocks by their event, classic by fragments. */
export const refreshWoo = (page: ShopPage): void => {
  const body = documentOf(page)?.body;
  if (!body) return;
  const detail = { preserveCartData: false };
  const event = new CustomEvent('wc-blocks_added_to_cart', { bubbles: true, detail });
  quietly(() => body.dispatchEvent(event));
  quietly(() => jQueryOf(page)?.(body).trigger('wc_fragment_refresh'));
};

/** Both families' events, the page's requests, and the cookie that holds the cart's own hash. */
export const hearWoo = (page: ShopPage, tell: () => void): (() => void) => {
  const document = documentOf(page);
  const heard = () => tell();
  const body = document && jQueryOf(page)?.(document.body);
  quietly(() => body?.on(JQUERY_EVENTS, heard));
  const hashNow = () => COOKIE.exec(document?.cookie ?? '')?.[1];
  let hash = hashNow();
  const probe = setInterval(() => {
    if (hash === hashNow()) return;
    hash = hashNow();
    tell();
  }, PROBE_MS);
  return stopAll([
    ...BLOCK_EVENTS.map((name) => page.onEvent(name, heard)),
    page.onRequest((url) => {
      if (isCartChange(url)) tell();
    }),
    () => quietly(() => body?.off(JQUERY_EVENTS, heard)),
    () => clearInterval(probe),
  ]);
};

/** The mini cart where the theme has one, else the cart's page. */
export const openWooCart = (page: ShopPage): void => {
  const button = documentOf(page)?.querySelector<HTMLElement>('.wc-block-mini-cart__button');
  if (button) {
    button.click();
    return;
  }
  const told = page.global('wc_add_to_cart_params');
  const url = isFields(told) && typeof told.cart_url === 'string' ? told.cart_url : 'cart/';
  const target = new URL(url, homeOf(page));
  if (target.origin === new URL(page.address()).origin) goTo(page, target.href);
};
