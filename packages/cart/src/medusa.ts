import type { Cart } from '@aisle/protocol';
import { createAdding } from './adding.ts';
import { createChanging, hasCode, quantityChange, sameCode } from './changing.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { addLineByLine } from './line-by-line.ts';
import { CART_FIELDS, createMedusaApi } from './medusa-api.ts';
import { emptyMedusaCart, MEDUSA, readMedusaCart } from './medusa-cart.ts';
import { askVariants, type MedusaVariant } from './medusa-products.ts';
import { createMedusaWriter } from './medusa-write.ts';
import type { CartAdapter } from './port.ts';
import { isFields, readList } from './read-fields.ts';
import { callConfigured, configOf } from './shop-config.ts';
import type { ShopPage } from './shop-page.ts';

// How old the last read may be and still count as the cart before an add.
const RECENT_MS = 65_000;

/** A storefront on Medusa's Store API, as the merchant described it by `Aisle('shop', …)`. */
export const createMedusa = (page: ShopPage): CartAdapter => {
  const config = configOf(page, MEDUSA) ?? {};
  const api = createMedusaApi(page, config);
  const variants = new Map<string, MedusaVariant>();
  let last: Cart | null = null;
  let currency: unknown;

  /** A cart names a variant by its title; its options are the product's to tell, once each. */
  const learnOptions = async (items: unknown): Promise<void> => {
    const unknown = readList(items).filter(
      (item) => isFields(item) && !variants.has(String(item.variant_id)),
    );
    const ids = unknown.flatMap((item) => (isFields(item) ? String(item.product_id) : []));
    const told = ids.length > 0 ? await askVariants(api, ids, config.regionId) : null;
    for (const [id, variant] of told ?? []) variants.set(id, variant);
  };
  const noCart = async (): Promise<Cart | null> => {
    if (currency === undefined && typeof config.regionId === 'string') {
      const path = `/store/regions/${encodeURIComponent(config.regionId)}?fields=currency_code`;
      const answer = await api.ask('GET', path);
      const region = answer.kind === 'taken' ? answer.body.region : null;
      currency = isFields(region) ? region.currency_code : undefined;
    }
    last = emptyMedusaCart(currency, page);
    return last;
  };
  const take = async (body: unknown): Promise<Cart | null> => {
    if (!isFields(body)) return null;
    // A cart that has become an order takes nothing more; the next line begins another.
    if (body.completed_at) return noCart();
    await learnOptions(body.items);
    const cart = await readMedusaCart(body, { page, config, variants });
    currency = body.currency_code;
    last = cart ?? last;
    return cart;
  };
  const getCart = async (): Promise<Cart | null> => {
    const id = api.cartId();
    if (!id) return noCart();
    const answer = await api.ask('GET', `/store/carts/${encodeURIComponent(id)}${CART_FIELDS}`);
    if (answer.kind === 'taken') return take(answer.body.cart);
    return answer.kind === 'refused' && answer.status === 404 ? noCart() : null;
  };
  const refresh = async () => void (await callConfigured(config.refresh));
  const writer = createMedusaWriter(api, config, take);
  const add = createAdding({
    before: async () => (last && page.now() - last.capturedAt < RECENT_MS ? last : await getCart()),
    post: async (lines) =>
      (await writer.refuse(lines, last)) ??
      (await writer.withCart(() => addLineByLine(lines, writer.addLine))),
    after: getCart,
    refresh: () => void refresh(),
  });
  const change = createChanging({ getCart, refresh: () => void refresh() });

  return {
    name: MEDUSA,
    capabilities: {
      read: true,
      write: true,
      variants: true,
      codes: true,
      removeCodes: true,
      note: true,
      attribution: true,
      checkoutLink: false,
      refresh: typeof config.refresh === 'function',
      events: true,
      exact: true,
    },
    getCart,
    add,
    setQuantity: (key, quantity, expected) =>
      change({
        ...quantityChange(key, quantity, expected),
        otherwise: 'not_enough_stock',
        send: () => writer.setQuantity(key, quantity),
      }),
    applyCode: (code) =>
      change({
        holds: (cart) => hasCode(cart, code),
        // Medusa says yes to a code that is expired, used up or for something else, and drops it.
        otherwise: 'code_not_applicable',
        send: () => writer.applyCode(code),
      }),
    removeCode: (code) =>
      change({
        holds: (cart) => !cart.codes.some((one) => sameCode(one.code, code)),
        otherwise: 'shop_error',
        send: (before) =>
          writer.removeCode(before.codes.find((one) => sameCode(one.code, code))?.code ?? code),
      }),
    setNote: async (note) => {
      let written = false;
      return change({
        holds: () => written,
        otherwise: 'shop_error',
        send: async () => {
          const answer = await writer.writeNote(note);
          written = answer.kind === 'done';
          return answer;
        },
      });
    },
    note: writer.readNote,
    setAttribution: async (key) => (await writer.setMetadata({ aisle_key: key })).kind === 'done',
    checkoutUrl: async () => null,
    // The Store API does not lead from a cart to its order: the page tells by Aisle('order', …).
    onOrder: () => () => {},
    product: () => readJsonLdProduct(page.jsonLd(), page.address()),
    refresh,
    openCart: () => void callConfigured(config.openCart),
    onChange: (tell) =>
      page.onRequest((url) => {
        if (api.isCartRequest(url)) tell();
      }),
  };
};
