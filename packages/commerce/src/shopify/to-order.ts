import type { Money, OrderStatus } from '@aisle/protocol';
import { order as orderSchema } from '@aisle/protocol/schemas';
import { fromDecimal } from '../decimal.ts';
import type { ShopOrder } from '../port.ts';
import { given, instantOf, linkOf, plain } from '../readable.ts';
import { idOf } from './ids.ts';
import type { MoneyAnswer, OrderAnswer } from './shapes.ts';
import { PLATFORM } from './to-product.ts';

/** The attribute our key stands under, on the cart and from there on the order. */
export const ATTRIBUTE = '_aisle';

/** null when Shopify's answer does not make an order. What she paid is in the currency she paid in. */
export function toShopOrder(answer: OrderAnswer): ShopOrder | null {
  const currency = answer.presentmentCurrencyCode;
  const amount = (value: MoneyAnswer | null): Money =>
    (value && fromDecimal(value.amount, value.currencyCode)) ?? { amount: 0, currency };
  const lines = answer.lineItems.nodes.filter(({ quantity }) => quantity > 0);
  const subtotal = lines.reduce(
    (sum, line) => sum + amount(line.originalUnitPriceSet).amount * line.quantity,
    0,
  );
  const parsed = orderSchema.safeParse({
    platform: PLATFORM,
    orderId: answer.legacyResourceId,
    number: plain(answer.name),
    placedAt: Date.parse(answer.processedAt),
    status: statusOf(answer),
    standing: 'verified',
    currency,
    lines: lines.map((line) => ({
      lineId: idOf(line.id),
      ref: {
        platform: PLATFORM,
        // What the shop has deleted since still was this line's own product.
        productId: line.product?.legacyResourceId ?? idOf(line.id),
        ...given('variantId', line.variant?.legacyResourceId),
        ...given('sku', line.sku?.slice(0, 200)),
      },
      name: plain(line.title),
      options: (line.variant?.selectedOptions ?? [])
        .filter(({ value }) => value !== 'Default Title')
        .map(({ name, value }) => ({ name: plain(name), value: plain(value) })),
      ...given('image', linkOf(line.image?.url)),
      quantity: line.quantity,
      returned: Math.max(line.quantity - line.currentQuantity, 0),
      unitPrice: amount(line.originalUnitPriceSet),
      lineTotal: times(amount(line.discountedUnitPriceAfterAllDiscountsSet), line.quantity),
    })),
    codes: answer.discountCodes.slice(0, 20).map((code) => plain(code)),
    subtotal: { amount: subtotal, currency },
    discount: amount(answer.totalDiscountsSet),
    shipping: amount(answer.totalShippingPriceSet),
    total: amount(answer.totalPriceSet),
    refunded: amount(answer.totalRefundedSet),
    tracking: answer.fulfillments
      .flatMap(({ trackingInfo, displayStatus }) =>
        trackingInfo.map((parcel) => ({
          ...given('carrier', parcel.company && plain(parcel.company)),
          ...given('number', parcel.number && plain(parcel.number)),
          ...given('url', linkOf(parcel.url)),
          ...given('status', displayStatus?.toLowerCase().replaceAll('_', ' ')),
        })),
      )
      .slice(0, 20),
    // The status page's address opens it: it is hers alone and not the agent's to see.
  });
  if (!parsed.success) return null;
  const key = answer.customAttributes.find(({ key: name }) => name === ATTRIBUTE)?.value;
  return {
    order: parsed.data,
    cartTokens: [answer.cartToken, answer.checkoutToken].filter((token) => token !== null),
    ...given('email', answer.email),
    ...given('customerId', answer.customer?.legacyResourceId),
    ...given('attributionKey', key),
    ...given('changedAt', instantOf(answer.updatedAt)),
  };
}

const times = ({ amount, currency }: Money, pieces: number): Money => ({
  amount: amount * pieces,
  currency,
});

function statusOf(order: OrderAnswer): OrderStatus {
  const { displayFinancialStatus: paid, displayFulfillmentStatus: sent, fulfillments } = order;
  if (order.cancelledAt) return 'cancelled';
  if (paid === 'REFUNDED') return 'refunded';
  if (sent === 'FULFILLED')
    return fulfillments.every(({ displayStatus }) => displayStatus === 'DELIVERED')
      ? 'delivered'
      : 'shipped';
  if (sent === 'PARTIALLY_FULFILLED') return 'partly_shipped';
  return paid === 'PAID' || paid === 'PARTIALLY_REFUNDED' ? 'paid' : 'open';
}
