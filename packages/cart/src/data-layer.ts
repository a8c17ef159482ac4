import type { Cart } from '@aisle/protocol';
import { keyOf, readKept, type SeenCart, withEvent } from './data-layer-cart.ts';
import { createAnalyticsFeed } from './data-layer-events.ts';
import { hearOrders } from './data-layer-orders.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { moneyFromDecimal } from './money.ts';
import { normaliseCart } from './normalise-cart.ts';
import type { CartAdapter } from './port.ts';
import { READ_ONLY } from './read-only.ts';
import type { ShopPage } from './shop-page.ts';

const NAME = 'data-layer';
/** Where the cart so far waits for the next page of this tab. */
const KEPT = 'aisle.seen-cart';

/**
 * Any shop that tells Google Analytics of its cart: GA4's events say roughly what is in it. It
 * drifts, and is labelled so; it changes nothing.
 */
export const createDataLayer = (page: ShopPage): CartAdapter => {
  const feed = createAnalyticsFeed(page);
  let seen: SeenCart = readKept(storageOf(page)?.getItem(KEPT) ?? null);

  const getCart = async (): Promise<Cart | null> => {
    const news = feed.drain();
    seen = news.reduce(withEvent, seen);
    if (news.length > 0) keep(page, seen);
    return seen && cartOf(seen, page);
  };
  return {
    ...READ_ONLY,
    name: NAME,
    capabilities: {
      read: true,
      write: false,
      variants: false,
      codes: false,
      removeCodes: false,
      note: false,
      attribution: false,
      checkoutLink: false,
      refresh: false,
      events: true,
      exact: false,
    },
    getCart,
    onOrder: (tell) => hearOrders(page, NAME, tell),
    product: () => readJsonLdProduct(page.jsonLd(), page.address()),
    openCart: () => {},
    onChange: (tell) => feed.onPush(tell),
  };
};

const cartOf = ({ currency, items }: NonNullable<SeenCart>, page: ShopPage): Cart | null =>
  normaliseCart(
    {
      generation: '',
      currency,
      lines: items.map((item) => ({
        key: keyOf(item),
        platform: NAME,
        productId: item.id,
        name: item.name,
        // Analytics call all of a variant by one name.
        options: item.variant ? [{ name: 'Variant', value: item.variant }] : [],
        quantity: item.quantity,
        unitPrice: moneyFromDecimal(item.price, currency),
      })),
    },
    { source: NAME, quality: 'approximate', page: page.address(), now: page.now() },
  );

// A page may refuse storage, even to be asked for it.
const storageOf = (page: ShopPage): Storage | undefined => {
  try {
    return page.global('sessionStorage') as Storage | undefined;
  } catch {
    return undefined;
  }
};

const keep = (page: ShopPage, seen: SeenCart): void => {
  try {
    storageOf(page)?.setItem(KEPT, JSON.stringify(seen));
  } catch {}
};
