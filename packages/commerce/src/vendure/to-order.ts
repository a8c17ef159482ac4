import type { Order, OrderStatus } from '@aisle/protocol';
import { order } from '@aisle/protocol/schemas';
import { cartTokenOf } from '../cart-token.ts';
import { ShopError, type ShopOrder } from '../port.ts';
import { given, instantOf, linkOf, plain } from '../readable.ts';
import type { OrderAnswer } from './answer.ts';
import { PLATFORM, type VendureOptions } from './options.ts';
import { ORDER_KEY, type ShopFacts } from './shop-facts.ts';
import { toMoney } from './to-money.ts';

type LineAnswer = OrderAnswer['lines'][number];

const STATUS: Record<string, OrderStatus> = {
  PaymentAuthorized: 'open',
  PaymentSettled: 'paid',
  PartiallyShipped: 'partly_shipped',
  Shipped: 'shipped',
  PartiallyDelivered: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
};

/** In our words; null for a cart that was never placed. */
export function toOrder(
  answer: OrderAnswer,
  facts: ShopFacts,
  options: VendureOptions,
): ShopOrder | null {
  if (!answer.orderPlacedAt) return null;
  const money = (amount: number) => toMoney(amount, answer.currencyCode, facts.precision);
  const refunds = (answer.payments ?? [])
    .flatMap((payment) => payment.refunds)
    .filter(({ state }) => state !== 'Failed');
  const refunded = sum(refunds.map(({ total }) => total));
  const lines = answer.lines.map((line) => ({
    ...lineOf(line, options),
    returned: returnedOf(line, refunds),
    unitPrice: money(line.unitPriceWithTax),
    lineTotal: money(paidFor(line)),
  }));
  const told: Order = {
    platform: PLATFORM,
    orderId: answer.id,
    number: plain(answer.code),
    placedAt: Date.parse(answer.orderPlacedAt),
    status: refunded > 0 && refunded >= answer.totalWithTax ? 'refunded' : statusOf(answer.state),
    standing: 'verified',
    currency: answer.currencyCode,
    lines,
    codes: answer.couponCodes.map((code) => plain(code)).slice(0, 20),
    subtotal: money(
      sum(answer.lines.map((line) => line.unitPriceWithTax * line.orderPlacedQuantity)),
    ),
    discount: money(-sum(answer.discounts.map(({ amountWithTax }) => amountWithTax))),
    shipping: money(answer.shippingWithTax),
    total: money(answer.totalWithTax),
    refunded: money(refunded),
    tracking: (answer.fulfillments ?? [])
      .filter(({ trackingCode }) => trackingCode)
      .map(({ method, state, trackingCode }) => ({
        carrier: plain(method),
        number: plain(trackingCode ?? ''),
        status: plain(state),
      })),
  };
  const parsed = order.safeParse(told);
  if (!parsed.success) throw new ShopError('unreadable', 'Vendure answered an order without sense');
  const key = answer.customFields?.[ORDER_KEY];
  return {
    order: parsed.data,
    ...given('email', answer.customer?.emailAddress),
    ...given('customerId', answer.customer?.id),
    cartTokens: [cartTokenOf(answer.code)],
    ...(typeof key === 'string' && given('attributionKey', key)),
    ...given('changedAt', instantOf(answer.updatedAt)),
  };
}

const lineOf = (line: LineAnswer, options: VendureOptions) => {
  const { id, sku, options: chosen, product } = line.productVariant;
  const url = options.productPage.replaceAll('{slug}', encodeURIComponent(product.slug));
  return {
    lineId: line.id,
    ref: {
      platform: PLATFORM,
      productId: product.id,
      variantId: id,
      ...given('sku', plain(sku, 200)),
      ...given('url', linkOf(url)),
    },
    name: plain(product.name),
    options: chosen.map(({ name, group }) => ({ name: plain(group.name), value: plain(name) })),
    ...given('image', linkOf(line.featuredAsset?.preview, options.url)),
    // Cancelled pieces leave the line; what was bought stays what was bought.
    quantity: Math.max(line.orderPlacedQuantity, line.quantity, 1),
  };
};

type Refund = { lines: { orderLineId: string; quantity: number }[] };

/** A piece may be refunded and cancelled both, and has come back once. */
function returnedOf(line: LineAnswer, refunds: Refund[]): number {
  const refunded = sum(
    refunds
      .flatMap(({ lines }) => lines)
      .filter(({ orderLineId }) => orderLineId === line.id)
      .map(({ quantity }) => quantity),
  );
  return Math.max(refunded, line.orderPlacedQuantity - line.quantity, 0);
}

const paidFor = (line: LineAnswer): number =>
  line.quantity === line.orderPlacedQuantity
    ? line.proratedLinePriceWithTax
    : line.proratedUnitPriceWithTax * line.orderPlacedQuantity;

/** States of a merchant's own, and orders that are being changed, are paid ones. */
const statusOf = (state: string): OrderStatus => STATUS[state] ?? 'paid';

const sum = (amounts: number[]): number => amounts.reduce((all, one) => all + one, 0);
