import { askShop, type ShopAnswer, type ShopRequest } from './ask-shop.ts';
import { keep, readKept } from './kept-value.ts';
import type { CartReason } from './port.ts';
import { type Fields, isFields, readKey } from './read-fields.ts';
import { callConfigured } from './shop-config.ts';
import type { ShopPage } from './shop-page.ts';

export type MedusaAnswer =
  | { kind: 'taken'; body: Fields }
  | { kind: 'refused'; reason: CartReason; status: number }
  | { kind: 'unclear'; why: 'timeout' | 'network' | 'shop_error' };

export type MedusaApi = {
  ask: (method: ShopRequest['method'], path: string, body?: Fields) => Promise<MedusaAnswer>;
  /** As the shop's scripts keep it now; it opens the cart for anybody and is told to nobody. */
  cartId: () => string | undefined;
  /** Begins a cart where there is none, and keeps it where the shop's scripts look for it. */
  beginCart: () => Promise<string | undefined>;
  /** Another's request that changes or reads a cart. */
  isCartRequest: (url: URL) => boolean;
};

/** All that is asked of a cart: nothing of who she is or where she lives. */
const LINE = [
  'id',
  'quantity',
  'variant_id',
  'product_id',
  'product_title',
  'product_handle',
  'variant_title',
  'variant_sku',
  'thumbnail',
  'unit_price',
  'compare_at_unit_price',
  'original_total',
].map((name) => `items.${name}`);
export const CART_FIELDS = `?fields=${[
  'id',
  'currency_code',
  'region_id',
  'completed_at',
  'original_item_total',
  'discount_total',
  'total',
  'promotions.code',
  ...LINE,
].join(',')}`;

/** By which our own reads are known, so that watching the shop's requests does not read for ever. */
const OWN_READS = [CART_FIELDS, '?fields=completed_at', '?fields=metadata'];

/** The Store API with the shop's publishable key. */
export const createMedusaApi = (page: ShopPage, config: Fields): MedusaApi => {
  const base = new URL(String(config.url), page.address()).href.replace(/\/$/, '');
  const headers = { 'x-publishable-api-key': String(config.publishableKey) };
  // A signed-in shopper's session is a cookie of the shop's API.
  const session: ShopPage = {
    ...page,
    fetch: (path, init) => page.fetch(path, { ...init, credentials: 'include' }),
  };
  const ask: MedusaApi['ask'] = async (method, path, body) =>
    readAnswer(
      await askShop(session, { method, path: base + path, headers, ...(body && { body }) }),
    );
  return {
    ask,
    cartId: () => readKept(page, config.cartId),
    beginCart: async () => {
      const answer = await ask('POST', '/store/carts?fields=id', {
        ...(typeof config.regionId === 'string' && { region_id: config.regionId }),
      });
      const cart = answer.kind === 'taken' ? answer.body.cart : null;
      const id = isFields(cart) ? readKey(cart.id) : undefined;
      if (!id) return undefined;
      const kept = keep(page, config.cartId, id);
      if (typeof config.keepCartId === 'function') await callConfigured(config.keepCartId, id);
      // A cart that the shop's own pages cannot find would be a second one.
      else if (!kept) return undefined;
      return id;
    },
    isCartRequest: ({ href }) =>
      href.startsWith(`${base}/store/carts`) &&
      !OWN_READS.some((search) => href.endsWith(encoded(search))),
  };
};

const encoded = (search: string): string => new URL(search, 'http://x').search;

const readAnswer = (answer: ShopAnswer): MedusaAnswer => {
  if (answer.kind === 'unclear') return answer;
  if (answer.kind === 'rate_limited')
    return { kind: 'refused', reason: 'rate_limited', status: 429 };
  if (answer.kind === 'taken') return { kind: 'taken', body: answer.body };
  return { kind: 'refused', reason: reasonOf(answer.status, answer.body), status: answer.status };
};

/** Medusa tells most refusals in a sentence; the few that have a mark are told by it. */
const reasonOf = (status: number, { code, type, message }: Fields): CartReason => {
  const said = typeof message === 'string' ? message : '';
  if (status === 401 || status === 403) return 'auth';
  if (code === 'insufficient_inventory') return 'not_enough_stock';
  if (/publishable.*key/i.test(said)) return 'auth';
  if (/promotion code/i.test(said)) return 'code_unknown';
  if (/^variants? .*(do not exist|not published)/i.test(said)) return 'variant_unavailable';
  if (type === 'not_found') return 'stale';
  return 'shop_error';
};
