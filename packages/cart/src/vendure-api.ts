import { askShop, type ShopAnswer } from './ask-shop.ts';
import { keep, readKept } from './kept-value.ts';
import type { CartReason } from './port.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import { callConfigured } from './shop-config.ts';
import type { ShopPage } from './shop-page.ts';

const TOKEN = 'vendure-auth-token';
// Marks our own reads, so that watching the shop's requests does not read for ever.
const READ = 'by=aisle';

export type VendureAnswer =
  | { kind: 'data'; data: Fields }
  | { kind: 'refused'; reason: CartReason }
  | { kind: 'unclear'; why: 'timeout' | 'network' | 'shop_error' };

export type VendureApi = {
  /** A session that may hold a cart is known; without one a question for a cart would begin one. */
  hasSession: () => boolean;
  ask: (query: string, variables?: Fields) => Promise<VendureAnswer>;
  isOwnRead: (url: URL) => boolean;
  isOurs: (url: URL) => boolean;
};

const REASONS: Record<string, CartReason> = {
  ENTITY_NOT_FOUND: 'variant_unavailable',
  // Asked for a line that is not in the cart any more.
  USER_INPUT_ERROR: 'stale',
  FORBIDDEN: 'auth',
  UNAUTHORIZED: 'auth',
  NEGATIVE_QUANTITY_ERROR: 'limit',
  ORDER_LIMIT_ERROR: 'limit',
  INSUFFICIENT_STOCK_ERROR: 'not_enough_stock',
  COUPON_CODE_INVALID_ERROR: 'code_unknown',
  COUPON_CODE_EXPIRED_ERROR: 'code_expired',
  COUPON_CODE_LIMIT_ERROR: 'code_not_applicable',
  NO_ACTIVE_ORDER_ERROR: 'code_not_applicable',
};

/** Our word for one of Vendure's, whether it was told as an error or as a result. */
export const vendureReason = (code: unknown): CartReason => REASONS[String(code)] ?? 'shop_error';

/**
 * The Shop API as the shop's own scripts use it: by their bearer token where the merchant said where
 * it is kept, else by their session cookie.
 */
export const createVendureApi = (page: ShopPage, config: Fields): VendureApi => {
  const address = new URL(String(config.url), page.address());
  const channel = typeof config.channelToken === 'string' ? config.channelToken : undefined;
  const byToken = config.token !== undefined;
  const token = () => (byToken ? readKept(page, config.token) : undefined);
  const session: ShopPage = {
    ...page,
    // A cookie beside the token could be another session's, with another cart.
    fetch: (path, init) => page.fetch(path, { ...init, credentials: byToken ? 'omit' : 'include' }),
  };
  return {
    hasSession: () => !byToken || token() !== undefined,
    ask: async (query, variables) => {
      const bearer = token();
      const answer = await askShop(session, {
        method: 'POST',
        path: query.startsWith('mutation') ? address.href : marked(address),
        body: { query, variables },
        headers: {
          ...(bearer && { Authorization: `Bearer ${bearer}` }),
          ...(channel && { 'vendure-token': channel }),
        },
      });
      if (answer.kind === 'taken' && byToken) await keepToken(page, config, answer.headers);
      return readAnswer(answer);
    },
    isOurs: (url) => url.origin === address.origin && url.pathname === address.pathname,
    isOwnRead: (url) => url.search.endsWith(READ),
  };
};

const marked = (address: URL): string => {
  const read = new URL(address);
  read.search = read.search ? `${read.search}&${READ}` : READ;
  return read.href;
};

/** A session begun by our request is the shop's scripts' too, or she would have two carts. */
const keepToken = async (page: ShopPage, config: Fields, headers: Headers): Promise<void> => {
  const begun = headers.get(TOKEN);
  if (!begun) return;
  keep(page, config.token, begun);
  await callConfigured(config.keepToken, begun);
};

const readAnswer = (answer: ShopAnswer): VendureAnswer => {
  if (answer.kind === 'unclear') return answer;
  if (answer.kind === 'rate_limited') return { kind: 'refused', reason: 'rate_limited' };
  const [fault] = readList(answer.body.errors);
  const extensions = isFields(fault) && isFields(fault.extensions) ? fault.extensions : {};
  if (fault) return { kind: 'refused', reason: vendureReason(extensions.code) };
  if (answer.kind === 'refused') {
    const denied = answer.status === 401 || answer.status === 403;
    return { kind: 'refused', reason: denied ? 'auth' : 'shop_error' };
  }
  const { data } = answer.body;
  return isFields(data) ? { kind: 'data', data } : { kind: 'unclear', why: 'shop_error' };
};
