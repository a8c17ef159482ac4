import { askShop, type ShopAnswer, type ShopRequest } from './ask-shop.ts';
import { documentOf } from './page-document.ts';
import type { Fields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** Path of the Store API, which every page of a WordPress names; `/wp-json/` where it does not. */
const rootOf = (page: ShopPage): string => {
  const link = documentOf(page)?.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]');
  const url = new URL(link?.href || '/wp-json/', page.address());
  const own = url.origin === new URL(page.address()).origin;
  return own ? url.pathname + url.search : '/wp-json/';
};

/** Address of the shop's home; the API's root without its own part. */
export const homeOf = (page: ShopPage): string =>
  new URL(rootOf(page).replace(/(wp-json\/|index\.php)?(\?.*)?$/, ''), page.address()).href;

export type StoreApi = {
  get: (path: string, query?: Record<string, string>) => Promise<ShopAnswer>;
  post: (path: string, body: Fields) => Promise<ShopAnswer>;
  /** Several requests as one; each answer comes in its place. */
  batch: (requests: { path: string; body: Fields }[]) => Promise<ShopAnswer>;
};

const NAMESPACE = 'wc/store/v1';

/** The Store API from the shop's own page. It gives a nonce with each answer and wants it back. */
export const createStoreApi = (page: ShopPage): StoreApi => {
  let nonce: string | null = null;

  const ask = async (request: ShopRequest): Promise<ShopAnswer> => {
    const answer = await askShop(page, request);
    if (answer.kind === 'taken' || answer.kind === 'refused') {
      nonce = answer.headers.get('Nonce') ?? nonce;
    }
    return answer;
  };
  const get: StoreApi['get'] = (path, query = {}) => {
    const address = `${rootOf(page)}${NAMESPACE}/${path}`;
    const mark = new URLSearchParams({ ...query, by: 'aisle' });
    return ask({ method: 'GET', path: `${address}${address.includes('?') ? '&' : '?'}${mark}` });
  };
  /** `make` is asked again with a new nonce where the old one has run out: nothing was done then. */
  const write = async (path: string, make: (nonce: string) => Fields): Promise<ShopAnswer> => {
    if (nonce === null) await get('cart');
    const send = () =>
      ask({
        method: 'POST',
        path: `${rootOf(page)}${NAMESPACE}/${path}`,
        body: make(nonce ?? ''),
        headers: { Nonce: nonce ?? '' },
      });
    const used = nonce;
    const answer = await send();
    if (answer.kind !== 'refused' || !/_(missing|invalid)_nonce$/.test(String(answer.body.code))) {
      return answer;
    }
    if (nonce === used) await get('cart');
    return send();
  };
  return {
    get,
    post: (path, body) => write(path, () => body),
    batch: (requests) =>
      write('batch', (current) => ({
        requests: requests.map(({ path, body }) => ({
          path: `/${NAMESPACE}/${path}`,
          method: 'POST',
          cache: 'no-store',
          headers: { Nonce: current },
          body,
        })),
      })),
  };
};

/** A request of the page's that may have changed the cart, by either of Woo's doors. */
export const isCartChange = (url: URL): boolean => {
  const whole = decodeURIComponent(url.pathname + url.search);
  if (/[?&]by=aisle\b/.test(whole)) return false;
  return /wc\/store\/(v1\/)?(cart|batch)|[?&](wc-ajax=(add_to_cart|remove_from_cart|apply_coupon|remove_coupon|get_refreshed_fragments)|add-to-cart=)/.test(
    whole,
  );
};
