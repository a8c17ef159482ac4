import type { Cart } from '@aisle/protocol';
import { askShop } from './ask-shop.ts';
import { hearOrders } from './data-layer-orders.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { moneyFromDecimal, readCurrency } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { goTo, stopAll } from './page-document.ts';
import type { CartAdapter } from './port.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import { READ_ONLY } from './read-only.ts';
import type { ShopPage } from './shop-page.ts';

const NAME = 'bigcommerce';
const OPTIONS = ['physicalItems', 'digitalItems'].map((kind) => `lineItems.${kind}.options`).join();
// `by` marks our own reads, so that watching the cart's requests does not read for ever.
const CARTS = `/api/storefront/carts?include=${OPTIONS}&by=aisle`;

/** A BigCommerce storefront, read only, by its Storefront API. */
export const createBigCommerce = (page: ShopPage): CartAdapter => {
  let known: string | undefined;

  return {
    ...READ_ONLY,
    name: NAME,
    capabilities: {
      read: true,
      write: false,
      variants: true,
      codes: false,
      removeCodes: false,
      note: false,
      attribution: false,
      checkoutLink: false,
      refresh: false,
      events: true,
      exact: true,
    },
    getCart: async () => {
      const answer = await askShop(page, { method: 'GET', path: CARTS });
      if (answer.kind !== 'taken' || !Array.isArray(answer.body.list)) return null;
      const cart = readCart(answer.body.list.find(isFields) ?? emptyCart(page, known), page);
      known = cart?.currency;
      return cart;
    },
    onOrder: (tell) => hearOrders(page, NAME, tell),
    product: () => readJsonLdProduct(page.jsonLd(), page.address()),
    openCart: () => goTo(page, '/cart.php'),
    onChange: (tell) =>
      stopAll([
        hearJQuery(page, tell),
        page.onRequest((url) => {
          const ours = url.searchParams.get('by') === 'aisle';
          const cart = /^\/(remote\/v1\/cart|api\/storefront\/carts?|cart\.php)/.test(url.pathname);
          if (cart && !ours) tell();
        }),
      ]),
  };
};

// A shopper without a cart gets an empty list and no currency with it.
const emptyCart = (page: ShopPage, known: string | undefined): Fields => {
  const shown = readJsonLdProduct(page.jsonLd(), page.address())?.price?.currency;
  return { currency: { code: known ?? shown ?? 'USD' }, lineItems: {} };
};

const readCart = (told: Fields, page: ShopPage): Cart | null => {
  const currency = readCurrency(isFields(told.currency) ? told.currency.code : undefined);
  if (!currency || !isFields(told.lineItems)) return null;
  const { physicalItems, digitalItems } = told.lineItems;
  const items = [...readList(physicalItems), ...readList(digitalItems)].filter(isFields);
  // Cart-level discount and coupons; those of a line are in its price.
  const sum = moneyFromDecimal(told.baseAmount, currency);
  const total = moneyFromDecimal(told.cartAmount, currency);
  return normaliseCart(
    {
      generation: told.id,
      currency,
      lines: items.map((item) => foundLine(item, currency)),
      codes: readList(told.coupons)
        .filter(isFields)
        .map(({ code }) => ({ code, applied: true })),
      subtotal: sum,
      discount: sum && total && { amount: Math.max(0, sum.amount - total.amount), currency },
      total,
    },
    { source: NAME, quality: 'exact', page: page.address(), now: page.now() },
  );
};

const foundLine = (item: Fields, currency: string): FoundLine => {
  const price = moneyFromDecimal(item.salePrice, currency);
  const before = moneyFromDecimal(item.listPrice, currency);
  return {
    key: item.id,
    platform: NAME,
    productId: item.productId,
    variantId: item.variantId,
    sku: item.sku,
    url: item.url,
    name: item.name,
    options: item.options,
    image: item.imageUrl,
    quantity: item.quantity,
    unitPrice: price,
    unitPriceBefore: price && before && before.amount > price.amount ? before : null,
    lineTotal: moneyFromDecimal(item.extendedSalePrice, currency),
  };
};

// Stencil themes tell their badge by an event of jQuery's, which no listener of the page hears.
const EVENT = 'cart-quantity-update';

const hearJQuery = (page: ShopPage, tell: () => void): (() => void) => {
  const jQuery = page.global('jQuery');
  if (typeof jQuery !== 'function') return () => {};
  const heard = () => tell();
  try {
    const body = jQuery('body');
    body.on(EVENT, heard);
    return () => body.off(EVENT, heard);
  } catch {
    return () => {};
  }
};
