import type { Cart, Money } from '@aisle/protocol';
import { markOf } from './mark-of.ts';
import type { MedusaVariant } from './medusa-products.ts';
import { moneyFromDecimal, readCurrency } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { productLink } from './product-link.ts';
import { type Fields, isFields, readKey, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

export const MEDUSA = 'medusa';

type Surroundings = {
  page: ShopPage;
  config: Fields;
  variants: ReadonlyMap<string, MedusaVariant>;
};

/**
 * Amounts are decimals that may go below the smallest coin (a tenth off 89.99 is 8.999): each is
 * rounded once, and none is made of others. The cart's id opens it for anybody: a mark of it is told.
 */
export const readMedusaCart = async (cart: Fields, around: Surroundings): Promise<Cart | null> => {
  const currency = readCurrency(cart.currency_code);
  const id = readKey(cart.id);
  if (!currency || !id) return null;
  const money = (amount: unknown) => moneyFromDecimal(amount, currency);
  const { page } = around;
  return normaliseCart(
    {
      generation: await markOf(id),
      currency,
      lines: readList(cart.items)
        .filter(isFields)
        .map((item) => foundLine(item, money, around)),
      codes: readList(cart.promotions).map((one) => ({
        code: isFields(one) ? one.code : undefined,
        applied: true,
      })),
      subtotal: money(cart.original_item_total),
      discount: money(cart.discount_total),
      total: money(cart.total),
    },
    { source: MEDUSA, quality: 'exact', page: page.address(), now: page.now() },
  );
};

/** No cart has been begun, or the last one has become an order. */
export const emptyMedusaCart = (currency: unknown, page: ShopPage): Cart | null =>
  normaliseCart(
    { generation: '', currency, lines: [] },
    { source: MEDUSA, quality: 'exact', page: page.address(), now: page.now() },
  );

const foundLine = (
  item: Fields,
  money: (amount: unknown) => Money | null,
  { page, config, variants }: Surroundings,
): FoundLine => ({
  key: item.id,
  platform: MEDUSA,
  productId: item.product_id,
  variantId: item.variant_id,
  sku: item.variant_sku,
  url: productLink(config.productPage, item.product_handle, page),
  name: item.product_title,
  options: variants.get(String(item.variant_id))?.options,
  image: item.thumbnail,
  quantity: item.quantity,
  unitPrice: money(item.unit_price),
  unitPriceBefore: money(item.compare_at_unit_price),
  lineTotal: money(item.original_total),
});
