import type { Cart, OrderClaim } from '@aisle/protocol';
import { type AddAnswer, createAdding } from './adding.ts';
import { askShop, type ShopAnswer, type ShopRequest } from './ask-shop.ts';
import { hasCode, namesCode } from './codes.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { readMoney } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import type { CartAdapter, CartAddition, CartOutcome, CartReason } from './port.ts';
import { type Fields, isFields, readLink, readList, readQuantity } from './read-fields.ts';
import { readOrder } from './read-order.ts';
import type { ShopPage } from './shop-page.ts';

const NAME = 'demo';
const CART = '/api/cart';
// Marks our own reads, so that watching the cart's requests does not read for ever.
const READ = `${CART}?by=aisle`;
// How old the last read may be and still count as the cart before an add.
const RECENT_MS = 65_000;

const ALREADY = ['code_already_applied', 'code_not_there'];

const REASONS: Record<string, CartReason> = {
  out_of_stock: 'out_of_stock',
  not_enough_stock: 'not_enough_stock',
  price_changed: 'price_changed',
  stale: 'stale',
  unknown_line: 'stale',
  limit: 'limit',
  unknown_variant: 'variant_unavailable',
  unknown_product: 'variant_unavailable',
  code_unknown: 'code_unknown',
  code_expired: 'code_expired',
  code_minimum: 'code_not_applicable',
  code_already_applied: 'code_not_applicable',
};

/** The demo shop's cart: its JSON API for reading and writing, `window.shop` for its own drawer. */
export const createDemoShop = (page: ShopPage): CartAdapter => {
  let last: Cart | null = null;
  let lastNote = '';

  const take = (answer: ShopAnswer): Cart | null => {
    if (answer.kind !== 'taken') return null;
    const cart = readCart(answer.body, page);
    if (cart) {
      last = cart;
      lastNote = typeof answer.body.giftNote === 'string' ? answer.body.giftNote : '';
    }
    return cart;
  };
  const getCart = async () => take(await askShop(page, { method: 'GET', path: READ }));
  const refresh = async () => void (await callShop(page, 'refresh'));
  const change = async (
    request: ShopRequest,
    holds: (cart: Cart) => boolean,
    otherwise: CartReason = 'shop_error',
  ): Promise<CartOutcome> => {
    const answer = await askShop(page, request);
    const refusal = rejection(answer);
    // The cart is as it should be: what is asked for was done before.
    const already = answer.kind === 'refused' && ALREADY.includes(String(answer.body.error));
    if (refusal && !already) return refusal;
    const cart = take(answer) ?? (await getCart());
    if (!cart) return { kind: 'unknown' };
    if (holds(cart)) {
      void refresh();
      return { kind: 'added', cart };
    }
    const why = answer.kind === 'unclear' ? answer.why : otherwise;
    return why === 'timeout' ? { kind: 'unknown' } : { kind: 'rejected', reason: why, cart };
  };
  const add = createAdding({
    before: async () => (last && page.now() - last.capturedAt < RECENT_MS ? last : await getCart()),
    post: async (lines) => {
      const foreign = lines.some(({ ref }) => ref.platform !== NAME || !ref.variantId);
      if (foreign) return { kind: 'rejected', reason: 'variant_required' };
      const answer = await askShop(page, {
        method: 'POST',
        path: `${CART}/lines`,
        // Of several lines what can be had is wanted; what cannot is told line by line.
        body: { lines: lines.map(wantedLine), ...(lines.length > 1 && { partly: true }) },
      });
      return addAnswer(answer, take(answer));
    },
    after: getCart,
    refresh: () => void refresh(),
  });

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
    add,
    setQuantity: (key, quantity, expected) =>
      change(
        {
          method: 'PATCH',
          path: `${CART}/lines/${encodeURIComponent(key)}`,
          body: { quantity, expectedQuantity: expected },
        },
        (cart) => (cart.lines.find((line) => line.key === key)?.quantity ?? 0) === quantity,
      ),
    applyCode: (code) =>
      change(
        { method: 'POST', path: `${CART}/codes`, body: { code } },
        (cart) => hasCode(cart, code),
        'code_not_applicable',
      ),
    removeCode: (code) =>
      change(
        { method: 'DELETE', path: `${CART}/codes/${encodeURIComponent(code)}` },
        (cart) => !namesCode(cart, code),
      ),
    setNote: (note) =>
      change(
        { method: 'PUT', path: `${CART}/note`, body: { note } },
        () => lastNote === note.trim(),
      ),
    note: async () => ((await getCart()) ? lastNote : null),
    setAttribution: async (key) => {
      const answer = await askShop(page, {
        method: 'PUT',
        path: `${CART}/attribution`,
        body: { key },
      });
      return take(answer) !== null;
    },
    checkoutUrl: async () => {
      const answer = await askShop(page, { method: 'POST', path: `${CART}/copies`, body: {} });
      if (answer.kind !== 'taken') return null;
      return readLink(answer.body.path, page.address()) ?? null;
    },
    onOrder: (tell) => tellOrder(page, tell),
    product: () => readJsonLdProduct(page.jsonLd(), page.address()),
    refresh,
    openCart: () => void callShop(page, 'openCart'),
    onChange: (tell) => {
      const stops = [
        page.onEvent('shop:cart-changed', tell),
        page.onRequest((url) => {
          if (url.pathname.startsWith(CART) && !url.href.endsWith(READ)) tell();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};

const wantedLine = ({ ref, quantity, expectedPrice }: CartAddition): Fields => ({
  variantId: ref.variantId,
  quantity,
  ...(expectedPrice && { expectedPrice }),
});

const addAnswer = (answer: ShopAnswer, cart: Cart | null): AddAnswer => {
  if (answer.kind === 'taken') return { kind: 'taken', cart, reasons: reasonsOf(answer.body) };
  return rejection(answer) ?? { kind: 'unclear', why: whyOf(answer) };
};

/** Lines that were left out of an add of several. */
const reasonsOf = (body: Fields): ReadonlyMap<string, CartReason> =>
  new Map(
    readList(body.refused)
      .filter(isFields)
      .map((one) => [String(one.variantId), REASONS[String(one.error)] ?? 'shop_error']),
  );

const whyOf = (answer: ShopAnswer) => (answer.kind === 'unclear' ? answer.why : 'shop_error');

const rejection = (answer: ShopAnswer): Extract<CartOutcome, { kind: 'rejected' }> | null => {
  if (answer.kind === 'rate_limited') return { kind: 'rejected', reason: 'rate_limited' };
  if (answer.kind !== 'refused') return null;
  if (answer.status === 401 || answer.status === 403) return { kind: 'rejected', reason: 'auth' };
  const available = readQuantity(answer.body.left);
  const price = readMoney(answer.body.price);
  return {
    kind: 'rejected',
    reason: REASONS[String(answer.body.error)] ?? 'shop_error',
    ...(available !== undefined && { available }),
    ...(price && { price }),
  };
};

// The thank-you page shows its order as `window.shop.order`; its script may be later than ours.
const tellOrder = (page: ShopPage, tell: (order: OrderClaim) => void): (() => void) => {
  let told = false;
  const look = () => {
    const shop = page.global('shop');
    const order = isFields(shop) ? readOrder(shop.order, NAME) : null;
    if (!order || told) return;
    told = true;
    tell(order);
  };
  const stop = page.onEvent('shop:ready', look);
  look();
  return stop;
};

const readCart = (body: Fields, page: ShopPage): Cart | null => {
  if (!Array.isArray(body.lines)) return null;
  const lines = readList(body.lines).filter(isFields).map(foundLine);
  return normaliseCart(
    {
      generation: body.id,
      currency: body.currency,
      lines,
      codes: body.codes,
      subtotal: readMoney(body.subtotal),
      discount: readMoney(body.discount),
      total: readMoney(body.total),
    },
    { source: NAME, quality: 'exact', page: page.address(), now: page.now() },
  );
};

const foundLine = (line: Fields): FoundLine => ({
  key: line.key,
  platform: NAME,
  productId: line.productId,
  variantId: line.variantId,
  sku: line.sku,
  url: line.url,
  name: line.name,
  options: line.options,
  image: line.image,
  quantity: line.quantity,
  unitPrice: readMoney(line.unitPrice),
  unitPriceBefore: readMoney(line.unitPriceBefore),
  lineTotal: readMoney(line.lineTotal),
});

// The shop's own functions are the shop's own faults: they never reach the shopper's chat.
const callShop = async (page: ShopPage, name: 'refresh' | 'openCart'): Promise<void> => {
  try {
    const shop = page.global('shop');
    const call = isFields(shop) ? shop[name] : undefined;
    if (typeof call === 'function') await call.call(shop);
  } catch {}
};
