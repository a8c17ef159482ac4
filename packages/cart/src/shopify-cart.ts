import type { Cart, Money } from '@aisle/protocol';
import { moneyFromScaled, readCurrency } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** A cart.js answer: the cart, and what of it stays in this page. */
export type ShopifyCart = {
  cart: Cart;
  attributes: Record<string, string>;
  note: string;
  /** Lines with an engraving or the like, which a link cannot carry. */
  customised: boolean;
};

/** Ajax money counts hundredths in every currency, yen too. */
export const ajaxMoney = (value: unknown, currency: string): Money | null =>
  moneyFromScaled(value, 2, currency);

/** cart.js as a cart; null where it is none. */
export const readShopifyCart = (body: Fields, page: ShopPage): ShopifyCart | null => {
  const currency = readCurrency(body.currency);
  if (!currency || !Array.isArray(body.items)) return null;
  const items = body.items.filter(isFields);
  const subtotal = ajaxMoney(body.items_subtotal_price, currency);
  const total = ajaxMoney(body.total_price, currency);
  const cart = normaliseCart(
    {
      // The part after the question mark is the key that opens the cart: it stays here.
      generation: String(body.token ?? '').split('?')[0],
      currency,
      lines: items.map((item) => foundLine(item, currency)),
      codes: readList(body.discount_codes)
        .filter(isFields)
        .map(({ code, applicable }) => ({ code, applied: applicable === true })),
      subtotal,
      discount: subtotal &&
        total && { amount: Math.max(0, subtotal.amount - total.amount), currency },
      total,
    },
    { source: 'shopify', quality: 'exact', page: page.address(), now: page.now() },
  );
  return (
    cart && {
      cart,
      attributes: textsOf(body.attributes),
      note: typeof body.note === 'string' ? body.note : '',
      customised: items.some(({ properties }) => isFields(properties) && hasText(properties)),
    }
  );
};

const foundLine = (item: Fields, currency: string): FoundLine => {
  const price = ajaxMoney(item.final_price, currency);
  const before = ajaxMoney(item.original_price, currency);
  const plain = item.product_has_only_default_variant === true;
  return {
    key: item.key,
    platform: 'shopify',
    productId: item.product_id,
    variantId: item.variant_id,
    sku: item.sku,
    url: item.url,
    name: item.product_title,
    options: plain ? [] : item.options_with_values,
    image: isFields(item.featured_image) ? item.featured_image.url : item.image,
    quantity: item.quantity,
    unitPrice: price,
    unitPriceBefore: price && before && before.amount > price.amount ? before : null,
    lineTotal: ajaxMoney(item.final_line_price, currency),
  };
};

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).flatMap(([name, text]) =>
      typeof text === 'string' && text !== '' ? [[name, text]] : [],
    ),
  );

const hasText = (properties: Fields): boolean => Object.keys(textsOf(properties)).length > 0;
