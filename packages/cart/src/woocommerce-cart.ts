import type { Cart, Money } from '@aisle/protocol';
import { moneyFromMinor, moneyFromScaled, readCurrency } from './money.ts';
import { type FoundLine, normaliseCart } from './normalise-cart.ts';
import { type Fields, isFields, readList } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/**
 * The Store API's cart. It carries addresses, an e-mail and payment methods: only what is named
 * here is read. `parents`: products of the variations, which a line does not name.
 */
export const readWooCart = (
  body: Fields,
  parents: ReadonlyMap<string, string>,
  page: ShopPage,
): Cart | null => {
  const totals = isFields(body.totals) ? body.totals : {};
  const currency = readCurrency(totals.currency_code);
  if (!currency || !Array.isArray(body.items)) return null;
  const lines = body.items.filter(isFields).map((item) => foundLine(item, parents));
  const sum = (...names: string[]): Money | null => {
    const amounts = names.map((name) => wooMoney(totals[name], totals)?.amount ?? Number.NaN);
    return moneyFromMinor(
      amounts.reduce((all, one) => all + one),
      currency,
    );
  };
  // Prices are shown with or without tax as the merchant chose; sums are told both ways.
  const shown = lines.reduce((all, line) => all + amountOf(line), 0);
  const taxed = shown !== sum('total_items')?.amount;
  return normaliseCart(
    {
      // The Store API names no cart.
      generation: '',
      currency,
      lines,
      codes: readList(body.coupons)
        .filter(isFields)
        .map(({ code }) => ({ code, applied: true })),
      discount: taxed ? sum('total_discount', 'total_discount_tax') : sum('total_discount'),
      total: sum('total_price'),
    },
    { source: 'woocommerce', quality: 'exact', page: page.address(), now: page.now() },
  );
};

/** Money as the Store API tells it: digits, and how many of them are decimals. */
export const wooMoney = (value: unknown, told: Fields): Money | null => {
  const currency = readCurrency(told.currency_code);
  const scale = Number(told.currency_minor_unit);
  return currency ? moneyFromScaled(value, scale, currency) : null;
};

/** Lines with an engraving or the like, which a link cannot carry. */
export const isCustomised = (body: Fields): boolean =>
  readList(body.items).some((item) => isFields(item) && readList(item.item_data).length > 0);

/** Variations in the cart by their id. */
export const variationsIn = (body: Fields): string[] =>
  readList(body.items)
    .filter(isFields)
    .filter(({ type }) => type === 'variation')
    .map(({ id }) => String(id));

const foundLine = (item: Fields, parents: ReadonlyMap<string, string>): FoundLine => {
  const prices = isFields(item.prices) ? item.prices : {};
  const price = wooMoney(prices.price, prices);
  const before = wooMoney(prices.regular_price, prices);
  const image = readList(item.images).find(isFields);
  const id = String(item.id);
  const variation = item.type === 'variation';
  return {
    key: item.key,
    platform: 'woocommerce',
    productId: variation ? (parents.get(id) ?? id) : id,
    ...(variation && { variantId: id }),
    sku: item.sku,
    url: item.permalink,
    name: plainText(item.name),
    options: readList(item.variation)
      .filter(isFields)
      .map(({ attribute, value }) => ({ name: plainText(attribute), value: plainText(value) })),
    image: image?.thumbnail ?? image?.src,
    quantity: item.quantity,
    unitPrice: price,
    unitPriceBefore: price && before && before.amount > price.amount ? before : null,
  };
};

const amountOf = ({ unitPrice, quantity }: FoundLine): number =>
  unitPrice && typeof quantity === 'number' ? unitPrice.amount * quantity : 0;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** WordPress writes names as HTML (`Hat &#8211; red`); for us they are text. */
const plainText = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, ten, hex, name) => {
        const point = ten ? Number(ten) : Number.parseInt(hex ?? '', 16);
        return name ? (ENTITIES[name.toLowerCase()] ?? whole) : String.fromCodePoint(point);
      })
    : value;
