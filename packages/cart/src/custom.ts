import type { Cart, PageView } from '@aisle/protocol';
import { createAdding } from './adding.ts';
import { askMerchant, nextCart } from './ask-merchant.ts';
import { hasCode, namesCode } from './codes.ts';
import { CUSTOM, readCart, readProduct } from './custom-cart.ts';
import { createOrders } from './custom-orders.ts';
import { readJsonLdProduct } from './json-ld.ts';
import type { CartAdapter, CartAddition, CartOutcome } from './port.ts';
import { isFields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/**
 * What a merchant may hand to `Aisle('onAddToCart', …)` and its like. Each is called once per tap of
 * the shopper and answers the new cart, nothing (the cart is told a moment later), or
 * `{ rejected: reason }`.
 */
export type Handlers = {
  onAddToCart: (lines: CartAddition[], context: { attemptId: string }) => unknown;
  /** `quantity` 0 takes the line out. `expected` is what she saw. */
  onSetQuantity: (key: string, quantity: number, context: { expected: number }) => unknown;
  onApplyCode: (code: string) => unknown;
  onRemoveCode: (code: string) => unknown;
  /** A gift note in the place of an earlier one; empty takes it off. */
  onNote: (note: string) => unknown;
};

export type HandlerName = keyof Handlers;
export type AddToCart = Handlers['onAddToCart'];

/** A shop that tells its cart itself, through the JS API. */
export type CustomShop = {
  adapter: CartAdapter;
  /** Whether the merchant has told a cart or how to change it. */
  active: () => boolean;
  /** Whether an order was told, by a merchant who may tell nothing else. */
  hasOrders: () => boolean;
  /** `Aisle('cart', cart)`; false where it is no cart we can read. */
  tellCart: (cart: unknown) => boolean;
  /** `Aisle('onAddToCart', fn)`. */
  onAddToCart: (add: AddToCart) => void;
  handle: <Name extends HandlerName>(name: Name, handler: Handlers[Name]) => void;
  /** Takes a handler off again, if it is still the one. */
  release: (name: HandlerName, handler: unknown) => void;
  /** `Aisle('product', product)`; false where it is no product. Null: not a product's page. */
  tellProduct: (product: unknown) => boolean;
  /** `Aisle('order', order)`; false where it is no order. The same order is told on once. */
  tellOrder: (order: unknown) => boolean;
};

const NO_LONGER: CartOutcome = { kind: 'unsupported' };

/** Begins with nothing; what the merchant tells decides what it can do. */
export const createCustomShop = (page: ShopPage): CustomShop => {
  const listeners = new Set<() => void>();
  const handlers: Partial<Handlers> = {};
  const orders = createOrders();
  let cart: Cart | null = null;
  let note = '';
  let told = 0;
  let product: PageView['product'] | null | undefined;

  const tellCart = (value: unknown): boolean => {
    const read = readCart(value, page);
    if (!read) return false;
    cart = read;
    if (isFields(value) && typeof value.note === 'string') note = value.note;
    told += 1;
    for (const tell of [...listeners]) tell();
    return true;
  };
  /** Asks the merchant and waits for the cart, which may come by the answer, during it or after. */
  const ask = async (call: () => unknown) => {
    const before = told;
    const answer = await askMerchant(call, page.patience);
    if (answer.kind !== 'told') return { answer, cart: told > before ? cart : null };
    if (!tellCart(answer.value) && told === before) await nextCart(listeners);
    return { answer, cart: told > before ? cart : null };
  };
  const add = createAdding({
    before: async () => cart,
    post: async (lines, attemptId) => {
      const handler = handlers.onAddToCart;
      if (!handler) return { kind: 'rejected', reason: 'shop_error' };
      const asked = await ask(() => handler(structuredClone(lines), { attemptId }));
      if (asked.answer.kind !== 'told') return asked.answer;
      return asked.cart ? { kind: 'taken', cart: asked.cart } : { kind: 'unclear', why: 'timeout' };
    },
    after: async () => cart,
    refresh: () => {},
  });
  const change = async (
    call: (() => unknown) | undefined,
    holds: (cart: Cart) => boolean,
  ): Promise<CartOutcome> => {
    if (!call) return NO_LONGER;
    const { answer, cart: now } = await ask(call);
    if (answer.kind === 'rejected') return { ...answer, ...(cart && { cart }) };
    if (now && holds(now)) return { kind: 'added', cart: now };
    if (answer.kind === 'unclear' && answer.why === 'shop_error' && cart) {
      return { kind: 'rejected', reason: 'shop_error', cart };
    }
    return now ? { kind: 'rejected', reason: 'shop_error', cart: now } : { kind: 'unknown' };
  };
  const piecesOf = (key: string) => cart?.lines.find((line) => line.key === key)?.quantity ?? 0;

  return {
    active: () => cart !== null || Object.keys(handlers).length > 0,
    hasOrders: orders.any,
    tellCart,
    onAddToCart: (given) => {
      handlers.onAddToCart = given;
    },
    handle: (name, handler) => {
      handlers[name] = handler;
    },
    release: (name, handler) => {
      if (handlers[name] === handler) delete handlers[name];
    },
    tellProduct: (value) => {
      if (value !== null && !isFields(value)) return false;
      product = value && readProduct(value, page);
      return product !== undefined;
    },
    tellOrder: orders.take,
    adapter: {
      name: CUSTOM,
      get capabilities() {
        return {
          read: cart !== null,
          write: handlers.onAddToCart !== undefined,
          quantities: handlers.onSetQuantity !== undefined,
          variants: true,
          codes: handlers.onApplyCode !== undefined,
          removeCodes: handlers.onRemoveCode !== undefined,
          note: handlers.onNote !== undefined,
          attribution: false,
          checkoutLink: false,
          refresh: false,
          events: true,
          exact: true,
        };
      },
      getCart: async () => cart && { ...cart, capturedAt: page.now() },
      add: async (lines, attemptId) => (handlers.onAddToCart ? add(lines, attemptId) : NO_LONGER),
      setQuantity: async (key, quantity, expected) => {
        const { onSetQuantity } = handlers;
        if (onSetQuantity && piecesOf(key) !== expected) {
          return { kind: 'rejected', reason: 'stale', ...(cart && { cart }) };
        }
        const call = onSetQuantity && (() => onSetQuantity(key, quantity, { expected }));
        return change(call, () => piecesOf(key) === quantity);
      },
      applyCode: (code) => {
        const { onApplyCode } = handlers;
        return change(onApplyCode && (() => onApplyCode(code)), (now) => hasCode(now, code));
      },
      removeCode: (code) => {
        const { onRemoveCode } = handlers;
        return change(onRemoveCode && (() => onRemoveCode(code)), (now) => !namesCode(now, code));
      },
      setNote: (text) => {
        const { onNote } = handlers;
        // Carts need not tell their note: then the merchant's yes is what we have.
        return change(onNote && (() => onNote(text)), () => {
          note = text;
          return true;
        });
      },
      note: async () => note,
      setAttribution: async () => false,
      checkoutUrl: async () => null,
      onOrder: orders.listen,
      product: () =>
        product === undefined
          ? readJsonLdProduct(page.jsonLd(), page.address())
          : (product ?? undefined),
      refresh: async () => {},
      openCart: () => {},
      onChange: (tell) => {
        listeners.add(tell);
        return () => void listeners.delete(tell);
      },
    },
  };
};
