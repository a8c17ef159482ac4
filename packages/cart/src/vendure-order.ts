import type { OrderClaim } from '@aisle/protocol';
import { keep, readKept } from './kept-value.ts';
import { readCurrency } from './money.ts';
import {
  type Fields,
  isFields,
  readKey,
  readLabel,
  readList,
  readQuantity,
} from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';
import type { VendureApi } from './vendure-api.ts';
import { ORDER_FIELDS, VENDURE, vendureMoney, vendureOptions } from './vendure-cart.ts';

// The code of her cart, for the page after the check-out; gone with the tab.
const PLACE = 'sessionStorage:aisle.vendure.order';

/**
 * Tells of orders: an active order that is active no more may have been placed, and Vendure answers
 * an order's code for two hours after that.
 */
export const createOrderWatch = (page: ShopPage, api: VendureApi, config: Fields) => {
  const listeners = new Set<(order: OrderClaim) => void>();
  const untold: OrderClaim[] = [];

  const look = async (code: string): Promise<void> => {
    const query = `query ($code: String!) { orderByCode(code: $code) { id orderPlacedAt ${ORDER_FIELDS} } }`;
    const answer = await api.ask(query, { code });
    const order = answer.kind === 'data' ? answer.data.orderByCode : null;
    const claim = isFields(order) && order.orderPlacedAt ? claimOf(order, config) : null;
    if (!claim) return;
    if (listeners.size === 0) untold.push(claim);
    for (const tell of [...listeners]) tell(claim);
  };

  return {
    /** After every read of the cart: the code of the active order, if there is one. */
    saw: async (code: string | undefined): Promise<void> => {
      const before = readKept(page, PLACE);
      if (before === code || (!before && !code)) return;
      keep(page, PLACE, code ?? '');
      if (before) await look(before);
    },
    onOrder: (tell: (order: OrderClaim) => void): (() => void) => {
      listeners.add(tell);
      for (const claim of untold.splice(0)) tell(claim);
      return () => void listeners.delete(tell);
    },
  };
};

const claimOf = (order: Fields, config: Fields): OrderClaim | null => {
  const currency = readCurrency(order.currencyCode);
  const orderId = readKey(order.id);
  const total = currency && vendureMoney(order.totalWithTax, currency, config);
  if (!currency || !orderId || !total) return null;
  const number = readLabel(order.code);
  return {
    orderId,
    ...(number && { number }),
    total,
    lines: readList(order.lines)
      .filter(isFields)
      .flatMap((line) => lineOf(line, currency, config) ?? []),
    codes: readList(order.couponCodes).flatMap((code) => readLabel(code) ?? []),
  };
};

const lineOf = (
  line: Fields,
  currency: string,
  config: Fields,
): OrderClaim['lines'][number] | null => {
  const variant = isFields(line.productVariant) ? line.productVariant : {};
  const product = isFields(variant.product) ? variant.product : {};
  const productId = readKey(product.id);
  const variantId = readKey(variant.id);
  const name = readLabel(product.name);
  const quantity = readQuantity(line.quantity);
  const unitPrice = vendureMoney(line.unitPriceWithTax, currency, config);
  if (!productId || !name || !quantity || !unitPrice) return null;
  return {
    ref: { platform: VENDURE, productId, ...(variantId && { variantId }) },
    name,
    options: vendureOptions(variant).flatMap((option) => {
      const value = readLabel(option.value);
      const title = readLabel(option.name);
      return value && title ? [{ name: title, value }] : [];
    }),
    quantity,
    unitPrice,
  };
};
