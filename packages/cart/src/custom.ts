import type { Cart, PageView } from '@aisle/protocol';
import { type AddAnswer, createAdding } from './adding.ts';
import { readJsonLdProduct } from './json-ld.ts';
import { moneyFromDecimal, readCurrency, readMoney } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import type { CartAdapter, CartAddition, CartOutcome, CartReason } from './port.ts';
import {
  type Fields,
  isFields,
  readKey,
  readLabel,
  readList,
  readPicture,
  readQuantity,
} from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

const NAME = 'custom';

/** What a merchant hands to `Aisle('onAddToCart', …)`. Called once per tap of the shopper. */
export type AddToCart = (lines: CartAddition[], context: { attemptId: string }) => unknown;

/** A shop that tells its cart itself, through the JS API. */
export type CustomShop = {
  adapter: CartAdapter;
  /** Whether the merchant has told a cart or how to add. */
  active: () => boolean;
  /** `Aisle('cart', cart)`; false where it is no cart we can read. */
  tellCart: (cart: unknown) => boolean;
  /** `Aisle('onAddToCart', fn)`. */
  onAddToCart: (add: AddToCart) => void;
  /** `Aisle('product', product)`; false where it is no product. Null: not a product's page. */
  tellProduct: (product: unknown) => boolean;
};

const REASONS: readonly CartReason[] = [
  'out_of_stock',
  'not_enough_stock',
  'variant_unavailable',
  'variant_required',
  'needs_options',
  'limit',
  'price_changed',
  'auth',
  'rate_limited',
];

/** Begins with nothing; what the merchant tells decides what it can do. */
export const createCustomShop = (page: ShopPage): CustomShop => {
  const listeners = new Set<() => void>();
  let cart: Cart | null = null;
  let told = 0;
  let hook: AddToCart | null = null;
  let product: PageView['product'] | null | undefined;

  const tellCart = (value: unknown): boolean => {
    const read = isFields(value) ? readCart(value, page) : null;
    if (!read) return false;
    cart = read;
    told += 1;
    for (const tell of [...listeners]) tell();
    return true;
  };
  const add = createAdding({
    before: async () => cart,
    post: async (lines, attemptId) => {
      if (!hook) return { kind: 'rejected', reason: 'shop_error' };
      const before = told;
      const answer = await askMerchant(hook, { lines, attemptId, patience: page.patience });
      if (answer.kind !== 'told') return answer;
      // The merchant may tell the cart by the answer, during it, or in a moment.
      if (!tellCart(answer.value) && told === before) await nextCart(listeners);
      return told > before ? { kind: 'taken', cart } : { kind: 'unclear', why: 'timeout' };
    },
    after: async () => cart,
    refresh: () => {},
  });
  const unsupported = async (): Promise<CartOutcome> => ({ kind: 'unsupported' });

  return {
    active: () => cart !== null || hook !== null,
    tellCart,
    onAddToCart: (given) => {
      hook = given;
    },
    tellProduct: (value) => {
      if (value !== null && !isFields(value)) return false;
      product = value && readProduct(value, page);
      return product !== undefined;
    },
    adapter: {
      name: NAME,
      get capabilities() {
        return {
          read: cart !== null,
          write: hook !== null,
          variants: true,
          codes: false,
          removeCodes: false,
          note: false,
          attribution: false,
          checkoutLink: false,
          refresh: false,
          events: true,
          exact: true,
        };
      },
      getCart: async () => cart && { ...cart, capturedAt: page.now() },
      add: (lines, attemptId) => (hook ? add(lines, attemptId) : unsupported()),
      setQuantity: unsupported,
      applyCode: unsupported,
      removeCode: unsupported,
      setNote: unsupported,
      setAttribution: async () => false,
      checkoutUrl: async () => null,
      onOrder: () => () => {},
      product: () =>
        product === undefined
          ? readJsonLdProduct(page.jsonLd(), page.address())
          : (product ?? undefined),
      refresh: async () => {},
      openCart: () => {},
      onChange: (tell) => {
        listeners.add(tell);
        return () => void listeners.delete(tell);
      },
    },
  };
};

type Told = AddAnswer | { kind: 'told'; value: unknown };

const askMerchant = async (
  hook: AddToCart,
  { lines, attemptId, patience }: { lines: CartAddition[]; attemptId: string; patience: number },
): Promise<Told> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Told>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'unclear', why: 'timeout' }), patience);
  });
  const asked = (async () => readVerdict(await hook(structuredClone(lines), { attemptId })))();
  const failed = (): Told => ({ kind: 'unclear', why: 'shop_error' });
  const answer = await Promise.race([asked.catch(failed), late]);
  clearTimeout(timer);
  return answer;
};

/** A merchant's answer: the cart, nothing, false, or `{rejected: reason, available?, price?}`. */
const readVerdict = (value: unknown): Told => {
  if (value === false) return { kind: 'rejected', reason: 'shop_error' };
  if (!isFields(value) || value.rejected === undefined) return { kind: 'told', value };
  const available = readQuantity(value.available);
  const price = readMoney(value.price);
  return {
    kind: 'rejected',
    reason: REASONS.find((reason) => reason === value.rejected) ?? 'shop_error',
    ...(available !== undefined && { available }),
    ...(price && { price }),
  };
};

// A shop that answers first and tells its cart in the next turn is given that turn and a little.
const GRACE_MS = 1_000;

const nextCart = (listeners: Set<() => void>): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listeners.delete(done);
      resolve();
    };
    const timer = setTimeout(done, GRACE_MS);
    listeners.add(done);
  });

const readCart = (told: Fields, page: ShopPage): Cart | null => {
  const currency = readCurrency(told.currency);
  if (!currency || !Array.isArray(told.lines)) return null;
  return normaliseCart(
    {
      generation: told.generation,
      currency,
      lines: readList(told.lines)
        .filter(isFields)
        .map((line) => foundLine(line, currency)),
      codes: told.codes,
      subtotal: moneyOf(told.subtotal, currency),
      discount: moneyOf(told.discount, currency),
      total: moneyOf(told.total, currency),
    },
    { source: NAME, quality: 'exact', page: page.address(), now: page.now() },
  );
};

const foundLine = (line: Fields, currency: string): FoundLine => ({
  key: line.key ?? line.variantId ?? line.productId,
  platform: readKey(line.platform, 40) ?? NAME,
  productId: line.productId,
  variantId: line.variantId,
  sku: line.sku,
  url: line.url,
  name: line.name,
  options: line.options,
  image: line.image,
  quantity: line.quantity,
  unitPrice: moneyOf(line.unitPrice, currency),
  unitPriceBefore: moneyOf(line.unitPriceBefore, currency),
  lineTotal: moneyOf(line.lineTotal, currency),
});

const readProduct = (told: Fields, page: ShopPage): PageView['product'] => {
  const name = readLabel(told.name);
  if (!name) return undefined;
  const productId = readKey(told.productId);
  const image = readPicture(told.image, page.address());
  const price = moneyOf(told.price, readCurrency(told.currency) ?? '');
  return {
    ...(productId && { productId }),
    name,
    ...(image && { image }),
    ...(price && { price }),
  };
};

/** `{amount, currency}` in minor units, or a decimal such as `"84.00"` in the cart's currency. */
const moneyOf = (value: unknown, currency: string) =>
  isFields(value) ? readMoney(value) : currency === '' ? null : moneyFromDecimal(value, currency);
