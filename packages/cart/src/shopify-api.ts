import { askShop, type ShopAnswer } from './ask-shop.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** Marks our own reads, so that watching the cart's requests does not read for ever. */
const BY_US = 'by=aisle';

/** Root of the shop in her language, with a slash at the end: `/` or `/fr/`. */
export const rootOf = (page: ShopPage): string => {
  const shopify = page.global('Shopify');
  const routes = isFields(shopify) ? shopify.routes : undefined;
  const root = isFields(routes) ? routes.root : undefined;
  return typeof root === 'string' && /^\/([\w-]+\/)?$/.test(root) ? root : '/';
};

/** Reads `cart.js`, which tells more of a cart than the standard actions do. */
export const readCartJs = (page: ShopPage): Promise<ShopAnswer> =>
  askShop(page, { method: 'GET', path: `${rootOf(page)}cart.js?${BY_US}` });

/** Posts to the Ajax API: `add`, `change`, `update`. */
export const postCart = (page: ShopPage, verb: string, body: Fields): Promise<ShopAnswer> =>
  askShop(page, { method: 'POST', path: `${rootOf(page)}cart/${verb}.js`, body });

/** A request of the page's that changes the cart. */
export const isCartChange = (url: URL): boolean =>
  /\/cart\/(add|change|update|clear)(\.js)?$/.test(url.pathname);

/** Ids as cart.js writes them: the number, also where a global id was given. */
export const bareId = (id: string | undefined): string | undefined =>
  /^(?:gid:\/\/shopify\/\w+\/)?(\d+)$/.exec(id ?? '')?.[1];

/** What an action said. It answers in the shop's words; codes are the Storefront API's. */
export type ActionAnswer =
  | { kind: 'taken'; codes: string[]; declined: boolean }
  | { kind: 'unclear'; why: 'timeout' | 'network' };

type Action = ((...given: unknown[]) => unknown) & { isDefault?: unknown };

/** An action of `window.Shopify.actions`; they are there some time after the page is parsed. */
export const actionOf = (page: ShopPage, name: string): Action | undefined => {
  const shopify = page.global('Shopify');
  const actions = isFields(shopify) ? shopify.actions : undefined;
  // A frozen namespace may be a function object, hence no isFields.
  const action = actions && (actions as Fields)[name];
  return typeof action === 'function' ? (action as Action) : undefined;
};

/** Whether the theme brings its own way of showing a changed cart. */
export const isConfigured = (action: Action): boolean => {
  try {
    return typeof action.isDefault === 'function' && action.isDefault() === false;
  } catch {
    return false;
  }
};

/** Calls an action and waits no longer than the page's patience. Never throws. */
export const callAction = async (
  page: ShopPage,
  action: Action,
  payload?: Fields,
): Promise<{ answer: ActionAnswer; result: Fields }> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), page.patience);
  });
  try {
    const signal = AbortSignal.timeout(page.patience);
    const told = await Promise.race([action(payload, { signal }), late]);
    if (told === 'late') return { answer: { kind: 'unclear', why: 'timeout' }, result: {} };
    const result = isFields(told) ? told : {};
    const refusals = readList(result.userErrors).filter(isFields);
    const remarks = readList(result.warnings).filter(isFields);
    const codes = [...refusals, ...remarks].map(({ code }) => String(code));
    return { answer: { kind: 'taken', codes, declined: refusals.length > 0 }, result };
  } catch (error) {
    const aborted = error instanceof Error && /^(Abort|Timeout)Error$/.test(error.name);
    return { answer: { kind: 'unclear', why: aborted ? 'timeout' : 'network' }, result: {} };
  } finally {
    clearTimeout(timer);
  }
};
