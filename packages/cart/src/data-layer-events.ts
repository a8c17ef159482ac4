import { type Fields, isFields, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** One event of GA4's e-commerce, whichever way it was pushed. */
export type Analytics = { name: string; params: Fields };

/** What was pushed, by Tag Manager's way or by gtag's; null where it is something else. */
export const readPushed = (pushed: unknown): Analytics | null => {
  if (!isFields(pushed) && !Array.isArray(pushed)) return null;
  // gtag pushes its `arguments`, which is no array.
  const { 0: verb, 1: name, 2: params } = pushed as Record<number, unknown>;
  if (verb === 'event' && typeof name === 'string') {
    return isFields(params) ? { name, params } : null;
  }
  const { event, ecommerce } = pushed as Fields;
  return typeof event === 'string' && isFields(ecommerce)
    ? { name: event, params: ecommerce }
    : null;
};

export type AnalyticsFeed = {
  /** Every event there is that was not handed out before, oldest first. */
  drain: () => Analytics[];
  /** Tells after each push, until it is stopped; then `push` is as it was. */
  onPush: (tell: () => void) => () => void;
};

/** The page's `dataLayer`, with what was pushed before us. */
export const createAnalyticsFeed = (page: ShopPage): AnalyticsFeed => {
  const seen = new WeakSet<object>();
  return {
    drain: () =>
      readList(page.global('dataLayer')).flatMap((pushed) => {
        if (typeof pushed !== 'object' || pushed === null || seen.has(pushed)) return [];
        seen.add(pushed);
        return readPushed(pushed) ?? [];
      }),
    onPush: (tell) => {
      const layer = page.global('dataLayer');
      return Array.isArray(layer) ? hook(layer, tell) : () => {};
    },
  };
};

const hook = (layer: unknown[], tell: () => void): (() => void) => {
  const own = Object.hasOwn(layer, 'push');
  const original = layer.push;
  let on = true;
  const push = (...items: unknown[]) => {
    const answer = original.apply(layer, items);
    if (on) tell();
    return answer;
  };
  layer.push = push;
  return () => {
    on = false;
    // Somebody who came after us calls ours: then it stays, and does nothing.
    if (layer.push !== push) return;
    if (own) layer.push = original;
    else Reflect.deleteProperty(layer, 'push');
  };
};
