import type { Cart } from '@aisle/protocol';
import { type AddAnswer, createAdding, keyOf } from './adding.ts';
import type { ShopAnswer } from './ask-shop.ts';
import {
  type ChangeAnswer,
  createChanging,
  hasCode,
  quantityChange,
  sameCode,
} from './changing.ts';
import { hearOrders } from './data-layer-orders.ts';
import type { CartAdapter, CartAddition } from './port.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import { createStoreApi, homeOf } from './woocommerce-api.ts';
import { isCustomised, readWooCart, variationsIn } from './woocommerce-cart.ts';
import { hearWoo, openWooCart, refreshWoo } from './woocommerce-page.ts';
import { faultOfLine, idOf, learnParents, leftOf, wooProduct } from './woocommerce-product.ts';
import { reasonOf } from './woocommerce-reasons.ts';

const NAME = 'woocommerce';
// How old the last read may be and still count as the cart before an add.
const RECENT_MS = 65_000;

/** A WooCommerce shop, by its Store API. */
export const createWooCommerce = (page: ShopPage): CartAdapter => {
  const api = createStoreApi(page);
  const parents = new Map<string, string>();
  let last: Cart | null = null;
  let customised = false;

  const read = async (body: unknown): Promise<Cart | null> => {
    if (!isFields(body)) return null;
    await learnParents(api, variationsIn(body), parents);
    const cart = readWooCart(body, parents, page);
    if (cart) {
      last = cart;
      customised = isCustomised(body);
    }
    return cart;
  };
  const getCart = async (): Promise<Cart | null> => {
    const answer = await api.get('cart');
    return answer.kind === 'taken' ? read(answer.body) : null;
  };
  const refresh = () => refreshWoo(page);
  const changeAnswer = async (answer: ShopAnswer): Promise<ChangeAnswer> => {
    if (answer.kind === 'rate_limited') return { kind: 'refused', reason: 'rate_limited' };
    if (answer.kind === 'unclear') return answer;
    if (answer.kind === 'taken') return { kind: 'done', cart: await read(answer.body) };
    // A conflict carries the cart as it really is.
    const { code, data } = answer.body;
    const cart = isFields(data) ? await read(data.cart) : null;
    return { kind: 'refused', reason: reasonOf(code, answer.status), cart };
  };
  const change = createChanging({ getCart, refresh });
  const send = async (path: string, body: Fields) => changeAnswer(await api.post(path, body));

  const refusal = async (answer: { status: number; body: Fields }, line: CartAddition) => {
    const reason = reasonOf(answer.body.code, answer.status);
    const available = reason === 'not_enough_stock' ? await leftOf(api, line, last) : undefined;
    return { kind: 'rejected' as const, reason, ...(available !== undefined && { available }) };
  };
  const post = async (lines: CartAddition[]): Promise<AddAnswer> => {
    const own = lines.every((line) => line.ref.platform === NAME && Number.isInteger(idOf(line)));
    if (!own) return { kind: 'rejected', reason: 'variant_required' };
    const priced = lines.filter((line) => line.expectedPrice);
    const faults = await Promise.all(priced.map((line) => faultOfLine(api, line)));
    const fault = faults.find((one) => one !== null);
    if (fault) return fault;
    const bodies = lines.map((line) => ({ id: idOf(line), quantity: line.quantity }));
    const path = 'cart/add-item';
    const [only] = bodies;
    const answer =
      only && bodies.length === 1
        ? await api.post(path, only)
        : await api.batch(bodies.map((body) => ({ path, body })));
    if (answer.kind === 'rate_limited') return { kind: 'rejected', reason: 'rate_limited' };
    if (answer.kind === 'unclear') return answer;
    const [first] = lines;
    if (answer.kind === 'refused') {
      const no = first ? await refusal(answer, first) : undefined;
      return { kind: 'doubtful', otherwise: no ?? { kind: 'rejected', reason: 'shop_error' } };
    }
    if (!Array.isArray(answer.body.responses)) {
      return { kind: 'taken', cart: await read(answer.body) };
    }
    const answers = readList(answer.body.responses).filter(isFields);
    const noes = answers.flatMap(({ status, body }, at) => {
      const line = lines[at];
      const no = { status: Number(status), body: isFields(body) ? body : {} };
      return line && no.status >= 400 ? [{ line, no }] : [];
    });
    const [one] = noes;
    if (!one) return { kind: 'taken', cart: await read(answers.at(-1)?.body) };
    const reasons = new Map(
      noes.map(({ line, no }) => [keyOf(line.ref), reasonOf(no.body.code, no.status)]),
    );
    return { kind: 'doubtful', otherwise: await refusal(one.no, one.line), reasons };
  };

  return {
    name: NAME,
    capabilities: {
      read: true,
      write: true,
      variants: true,
      codes: true,
      removeCodes: true,
      // Notes are taken at the check-out only, and a cart carries no key of others.
      note: false,
      attribution: false,
      checkoutLink: true,
      refresh: true,
      events: true,
      exact: true,
    },
    getCart,
    add: createAdding({
      before: async () =>
        last && page.now() - last.capturedAt < RECENT_MS ? last : await getCart(),
      post,
      after: getCart,
      refresh,
    }),
    setQuantity: (key, quantity, expected) =>
      change({
        ...quantityChange(key, quantity, expected),
        otherwise: 'not_enough_stock',
        send: () =>
          quantity === 0
            ? send('cart/remove-item', { key })
            : send('cart/update-item', { key, quantity }),
      }),
    applyCode: (code) =>
      change({
        holds: (cart) => hasCode(cart, code),
        otherwise: 'code_not_applicable',
        send: () => send('cart/apply-coupon', { code }),
      }),
    removeCode: (code) =>
      change({
        holds: (cart) => !cart.codes.some((one) => sameCode(one.code, code)),
        otherwise: 'shop_error',
        send: () => send('cart/remove-coupon', { code }),
      }),
    setNote: async () => ({ kind: 'unsupported' }),
    setAttribution: async () => false,
    checkoutUrl: async () => {
      const cart = await getCart();
      return cart && !customised ? checkoutLink(cart, page) : null;
    },
    onOrder: (tell) => hearOrders(page, NAME, tell),
    product: () => wooProduct(page),
    refresh: async () => refresh(),
    openCart: () => openWooCart(page),
    onChange: (tell) => hearWoo(page, tell),
  };
};

/** WooCommerce's own link that fills a new cart on any device and goes to the check-out. */
const checkoutLink = (cart: Cart, page: ShopPage): string | null => {
  if (cart.lines.length === 0 || cart.quality !== 'exact') return null;
  const link = new URL('checkout-link/', homeOf(page));
  const products = cart.lines.map(
    ({ ref, quantity }) => `${ref.variantId ?? ref.productId}:${quantity}`,
  );
  link.searchParams.set('products', products.join());
  // It takes one coupon.
  const code = cart.codes.find(({ applied }) => applied)?.code;
  if (code) link.searchParams.set('coupon', code);
  return link.href;
};
