import type { Cart } from '@aisle/protocol';
import { createAdding } from './adding.ts';
import { createChanging, hasCode, piecesAt, quantityChange, sameCode } from './changing.ts';
import { goTo, stopAll } from './page-document.ts';
import type { CartAdapter, CartAddition } from './port.ts';
import type { ShopPage } from './shop-page.ts';
import { actionOf, bareId, callAction, isCartChange, readCartJs, rootOf } from './shopify-api.ts';
import { readShopifyCart, type ShopifyCart } from './shopify-cart.ts';
import { shopifyProduct } from './shopify-product.ts';
import { redraw } from './shopify-refresh.ts';
import { createShopifyWriter } from './shopify-write.ts';

const NAME = 'shopify';
/** Name of our key among the cart's attributes; the order carries it on. */
const ATTRIBUTE = '_aisle';
// How old the last read may be and still count as the cart before an add.
const RECENT_MS = 65_000;
const EVENTS = ['shopify:cart:lines-update', 'shopify:cart:discount-update', 'cart:update'];

/**
 * A Liquid storefront of Shopify. Writes go by its standard actions where these redraw the
 * theme, else by the Ajax API; reads by the Ajax API, for actions tell little of a line.
 */
export const createShopify = (page: ShopPage): CartAdapter => {
  let last: ShopifyCart | null = null;
  let old = false;

  const read = async (): Promise<ShopifyCart | null> => {
    const answer = await readCartJs(page);
    const found = answer.kind === 'taken' ? readShopifyCart(answer.body, page) : null;
    last = found ?? last;
    return found;
  };
  const getCart = async (): Promise<Cart | null> => (await read())?.cart ?? null;
  const writer = createShopifyWriter(page);
  const refresh = async () => {
    if (!writer.drawn()) old = !(await redraw(page));
  };
  const change = createChanging({ getCart, refresh: () => void refresh() });
  const add = createAdding({
    before: async () =>
      last && page.now() - last.cart.capturedAt < RECENT_MS ? last.cart : await getCart(),
    post: writer.add,
    after: getCart,
    refresh: () => void refresh(),
  });
  /** Codes that work, with or without one; a cart's codes are always written as a whole. */
  const codesOf = ({ codes }: Cart, without: string) =>
    codes.filter((one) => one.applied && !sameCode(one.code, without)).map((one) => one.code);

  return {
    name: NAME,
    capabilities: {
      read: true,
      write: true,
      variants: true,
      codes: true,
      removeCodes: true,
      note: true,
      attribution: true,
      checkoutLink: true,
      refresh: true,
      events: true,
      exact: true,
    },
    getCart,
    add: (lines, attemptId) => add(lines.map(withBareIds), attemptId),
    setQuantity: async (key, quantity, expected) => {
      const set = (to: number, from: number) =>
        change({
          ...quantityChange(key, to, from),
          otherwise: 'not_enough_stock',
          send: (before) => writer.setQuantity(before, key, to),
        });
      const outcome = await set(quantity, expected);
      if (outcome.kind !== 'rejected' || outcome.reason !== 'not_enough_stock') return outcome;
      // Shopify says no and takes what there is, which nobody asked for.
      const capped = outcome.cart ? piecesAt(outcome.cart, key) : expected;
      if (capped === expected) return outcome;
      const back = await set(expected, capped);
      return back.kind === 'added' ? { ...outcome, cart: back.cart } : outcome;
    },
    applyCode: async (code) => {
      let earlier: string[] = [];
      const outcome = await change({
        holds: (cart) => hasCode(cart, code),
        otherwise: 'code_not_applicable',
        send: (before) => {
          earlier = codesOf(before, code);
          return writer.setCodes([...earlier, code]);
        },
      });
      // A code that does not work would stay on the cart and puzzle her at the till.
      if (outcome.kind === 'rejected') await writer.setCodes(earlier);
      return outcome;
    },
    removeCode: (code) =>
      change({
        holds: (cart) => !cart.codes.some((one) => sameCode(one.code, code)),
        otherwise: 'shop_error',
        send: (before) => writer.setCodes(codesOf(before, code)),
      }),
    setNote: (note) =>
      change({
        holds: () => last?.note === note,
        otherwise: 'shop_error',
        send: () => writer.update({ note }),
      }),
    note: async () => (await read())?.note ?? null,
    setAttribution: async (key) => {
      const found = await read();
      if (!found) return false;
      if (found.attributes[ATTRIBUTE] === key) return true;
      // The whole set is replaced: what others have put there is written with ours.
      await writer.update({ attributes: { ...found.attributes, [ATTRIBUTE]: key } });
      return (await read())?.attributes[ATTRIBUTE] === key;
    },
    checkoutUrl: async () => {
      const found = await read();
      return found && permalink(found, page);
    },
    // Shopify's check-out runs no script of ours: orders come by the store's webhooks.
    onOrder: () => () => {},
    product: () => shopifyProduct(page),
    refresh,
    showsOldCart: () => old,
    openCart: () => {
      const open = actionOf(page, 'openCart');
      if (open) void callAction(page, open);
      else goTo(page, `${rootOf(page)}cart`);
    },
    onChange: (tell) =>
      stopAll([
        ...EVENTS.map((name) => page.onEvent(name, (event) => afterwards(event, tell))),
        page.onRequest((url) => {
          if (isCartChange(url)) tell();
        }),
      ]),
  };
};

// Shopify's events come before the change and carry a promise of it.
const afterwards = (event: Event | undefined, tell: () => void): void => {
  const promise = (event as { promise?: unknown } | undefined)?.promise;
  if (promise instanceof Promise) void promise.then(tell, tell);
  else tell();
};

const withBareIds = (line: CartAddition): CartAddition => {
  const { variantId, ...ref } = line.ref;
  const id = ref.platform === NAME ? bareId(variantId) : undefined;
  return { ...line, ref: { ...ref, ...(id && { variantId: id }) } };
};

/** `/cart/VARIANT:QTY,…`, which fills a new cart on any device and goes to the check-out. */
const permalink = ({ cart, attributes, customised }: ShopifyCart, page: ShopPage) => {
  const lines = cart.lines.map(({ ref, quantity }) => `${ref.variantId}:${quantity}`);
  // It carries neither engravings nor the lines that we had to leave out.
  if (lines.length === 0 || customised || cart.quality !== 'exact') return null;
  const link = new URL(`${rootOf(page)}cart/${lines.join()}`, page.address());
  const codes = cart.codes.filter(({ applied }) => applied).map(({ code }) => code);
  if (codes.length > 0) link.searchParams.set('discount', codes.join());
  const key = attributes[ATTRIBUTE];
  if (key) link.searchParams.set(`attributes[${ATTRIBUTE}]`, key);
  return link.href;
};
