import type { Cart, PageView } from '@aisle/protocol';
import { moneyFromDecimal, readCurrency, readMoney } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { type Fields, isFields, readKey, readLabel, readList, readPicture } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** Name of the adapter whose shop speaks through the JS API. */
export const CUSTOM = 'custom';

/** A cart as `Aisle('cart', cart)` tells it; null where it is none we can read. */
export const readCart = (told: unknown, page: ShopPage): Cart | null => {
  if (!isFields(told)) return null;
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
    { source: CUSTOM, quality: 'exact', page: page.address(), now: page.now() },
  );
};

const foundLine = (line: Fields, currency: string): FoundLine => ({
  key: line.key ?? line.variantId ?? line.productId,
  platform: readKey(line.platform, 40) ?? CUSTOM,
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

/** A product as `Aisle('product', product)` tells it. */
export const readProduct = (told: Fields, page: ShopPage): PageView['product'] => {
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
