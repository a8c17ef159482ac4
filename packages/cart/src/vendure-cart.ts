import type { Cart, Money } from '@aisle/protocol';
import { markOf } from './mark-of.ts';
import { decimalsOf, moneyFromDecimal, moneyFromMinor, readCurrency } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { productLink } from './product-link.ts';
import { type Fields, isFields, readKey, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

export const VENDURE = 'vendure';

/** All that is asked of an order: nothing of who she is or where she lives. */
export const ORDER_FIELDS = `
  code state currencyCode totalWithTax couponCodes discounts { amountWithTax }
  lines {
    id quantity unitPriceWithTax linePriceWithTax featuredAsset { preview }
    productVariant { id sku product { id slug name } options { name group { name } } }
  }`;

/**
 * Vendure counts with as many decimals as its money strategy says, two by default for every
 * currency; the Shop API does not tell, so a merchant with another strategy does.
 */
export const vendureMoney = (amount: unknown, currency: string, config: Fields): Money | null => {
  const precision = Number.isInteger(config.precision) ? Number(config.precision) : 2;
  if (precision === decimalsOf(currency)) return moneyFromMinor(amount, currency);
  if (!Number.isSafeInteger(amount)) return null;
  const digits = String(Math.abs(amount as number)).padStart(precision + 1, '0');
  const at = digits.length - precision;
  const sign = (amount as number) < 0 ? '-' : '';
  return moneyFromDecimal(`${sign}${digits.slice(0, at)}.${digits.slice(at)}`, currency);
};

/** The active order as a cart. Its code opens the order for anybody: only a mark of it is told. */
export const readVendureCart = async (
  order: Fields,
  page: ShopPage,
  config: Fields,
): Promise<Cart | null> => {
  const currency = readCurrency(order.currencyCode);
  if (!currency) return null;
  const money = (amount: unknown) => vendureMoney(amount, currency, config);
  const code = readKey(order.code);
  const cut = readList(order.discounts).reduce<number>(
    (all, one) => all - (isFields(one) ? Number(one.amountWithTax) : 0),
    0,
  );
  return normaliseCart(
    {
      generation: code && (await markOf(code)),
      currency,
      lines: readList(order.lines)
        .filter(isFields)
        .map((line) => foundLine(line, money, { page, config })),
      codes: readList(order.couponCodes).map((one) => ({ code: one, applied: true })),
      discount: money(cut),
      total: money(order.totalWithTax),
    },
    { source: VENDURE, quality: 'exact', page: page.address(), now: page.now() },
  );
};

/** A cart that has not begun: there is no order before something is added. */
export const emptyVendureCart = (currency: unknown, page: ShopPage): Cart | null =>
  normaliseCart(
    { generation: '', currency, lines: [] },
    { source: VENDURE, quality: 'exact', page: page.address(), now: page.now() },
  );

export const vendureOptions = (variant: Fields): { name: unknown; value: unknown }[] =>
  readList(variant.options)
    .filter(isFields)
    .map((option) => ({
      name: isFields(option.group) ? option.group.name : undefined,
      value: option.name,
    }));

const foundLine = (
  line: Fields,
  money: (amount: unknown) => Money | null,
  { page, config }: { page: ShopPage; config: Fields },
): FoundLine => {
  const variant = isFields(line.productVariant) ? line.productVariant : {};
  const product = isFields(variant.product) ? variant.product : {};
  return {
    key: line.id,
    platform: VENDURE,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    url: productLink(config.productPage, product.slug, page),
    name: product.name,
    options: vendureOptions(variant),
    image: isFields(line.featuredAsset) ? line.featuredAsset.preview : undefined,
    quantity: line.quantity,
    unitPrice: money(line.unitPriceWithTax),
    lineTotal: money(line.linePriceWithTax),
  };
};
