import type { Cart } from '@aisle/protocol';
import { createAdding } from './adding.ts';
import {
  type ChangeAnswer,
  createChanging,
  hasCode,
  quantityChange,
  sameCode,
} from './changing.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { addLineByLine } from './line-by-line.ts';
import type { CartAdapter } from './port.ts';
import { isFields, readKey } from './read-fields.ts';
import { callConfigured, configOf } from './shop-config.ts';
import type { ShopPage } from './shop-page.ts';
import { createVendureApi, vendureReason } from './vendure-api.ts';
import { emptyVendureCart, ORDER_FIELDS, readVendureCart, VENDURE } from './vendure-cart.ts';
import { createOrderWatch } from './vendure-order.ts';
import { createVendureWriter, type VendureResult } from './vendure-write.ts';

// How old the last read may be and still count as the cart before an add.
const RECENT_MS = 65_000;

/** A storefront on Vendure's Shop API, as the merchant described it by `Aisle('shop', …)`. */
export const createVendure = (page: ShopPage): CartAdapter => {
  const config = configOf(page, VENDURE) ?? {};
  const api = createVendureApi(page, config);
  const orders = createOrderWatch(page, api, config);
  let last: Cart | null = null;

  const takeOrder = async (order: unknown): Promise<Cart | null> => {
    const cart = isFields(order) ? await readVendureCart(order, page, config) : null;
    last = cart ?? last;
    return cart;
  };
  const getCart = async (): Promise<Cart | null> => {
    const asked = api.hasSession() ? `activeOrder { ${ORDER_FIELDS} }` : '';
    const answer = await api.ask(`{ ${asked} activeChannel { defaultCurrencyCode } }`);
    if (answer.kind !== 'data') return null;
    const { activeOrder: order, activeChannel: channel } = answer.data;
    void orders.saw(isFields(order) ? readKey(order.code) : undefined);
    if (isFields(order)) return takeOrder(order);
    last = emptyVendureCart(isFields(channel) && channel.defaultCurrencyCode, page);
    return last;
  };
  const refresh = async () => void (await callConfigured(config.refresh));
  const writer = createVendureWriter(api, config);
  const add = createAdding({
    before: async () => (last && page.now() - last.capturedAt < RECENT_MS ? last : await getCart()),
    post: async (lines) =>
      (await writer.refusePrices(lines)) ??
      addLineByLine(lines, (line) => writer.addLine(line, last)),
    after: getCart,
    refresh: () => void refresh(),
  });
  const change = createChanging({ getCart, refresh: () => void refresh() });
  const done = async (sent: Promise<VendureResult>): Promise<ChangeAnswer> => {
    const told = await sent;
    if (told.kind !== 'told') return told;
    const { errorCode } = told.result;
    if (errorCode) return { kind: 'refused', reason: vendureReason(errorCode) };
    return { kind: 'done', cart: await takeOrder(told.result) };
  };
  const keyField = readFieldName(config.keyField);
  const noteField = readFieldName(config.noteField);

  return {
    name: VENDURE,
    capabilities: {
      read: true,
      write: true,
      variants: true,
      codes: true,
      removeCodes: true,
      note: noteField !== undefined,
      attribution: keyField !== undefined,
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
        send: () => done(writer.setQuantity(key, quantity, expected)),
      }),
    applyCode: (code) =>
      change({
        holds: (cart) => hasCode(cart, code),
        otherwise: 'code_not_applicable',
        send: () => done(writer.applyCode(code)),
      }),
    removeCode: (code) =>
      change({
        holds: (cart) => !cart.codes.some((one) => sameCode(one.code, code)),
        otherwise: 'shop_error',
        send: () => done(writer.removeCode(code)),
      }),
    setNote: async (note) => {
      if (!noteField) return { kind: 'unsupported' };
      let written = false;
      return change({
        holds: () => written,
        otherwise: 'shop_error',
        send: async () => {
          const answer = await done(writer.setField(noteField, note));
          written = answer.kind === 'done';
          return answer;
        },
      });
    },
    ...(noteField && {
      note: async () => {
        const answer = await api.ask(`{ activeOrder { customFields { ${noteField} } } }`);
        if (answer.kind !== 'data') return null;
        const { activeOrder: order } = answer.data;
        const fields = isFields(order) && isFields(order.customFields) ? order.customFields : {};
        return typeof fields[noteField] === 'string' ? fields[noteField] : '';
      },
    }),
    setAttribution: async (key) =>
      keyField !== undefined && (await done(writer.setField(keyField, key))).kind === 'done',
    checkoutUrl: async () => null,
    onOrder: orders.onOrder,
    product: () => readJsonLdProduct(page.jsonLd(), page.address()),
    refresh,
    openCart: () => void callConfigured(config.openCart),
    onChange: (tell) =>
      page.onRequest((url) => {
        if (api.isOurs(url) && !api.isOwnRead(url)) tell();
      }),
  };
};

/** The name of a custom field, which becomes a part of a query. */
const readFieldName = (name: unknown): string | undefined =>
  typeof name === 'string' && /^[_A-Za-z]\w{0,99}$/.test(name) ? name : undefined;
