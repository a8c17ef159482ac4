import type { Money, Order, OrderStatus } from '@aisle/protocol';
import { order } from '@aisle/protocol/schemas';
import { cartTokenOf } from '../cart-token.ts';
import { fromDecimal } from '../decimal.ts';
import { ShopError, type ShopOrder } from '../port.ts';
import { given, instantOf, linkOf, plain } from '../readable.ts';
import type { OrderAnswer } from './answer.ts';
import { type MedusaOptions, PLATFORM } from './options.ts';

type LineAnswer = OrderAnswer['items'][number];

/** Our key among a cart's metadata, which the order takes over. */
const KEY = 'aisle_key';

/** In our words. Each amount is rounded once; none is the sum of rounded ones but what came back. */
export function toOrder(answer: OrderAnswer, options: MedusaOptions): ShopOrder {
  const currency = answer.currency_code.toUpperCase();
  const money = (amount: number): Money => {
    const read = fromDecimal(amount, currency);
    if (!read) throw new ShopError('unreadable', `Medusa answered no amount of ${currency}`);
    return read;
  };
  const refunds = (answer.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap((payment) => payment.refunds ?? []);
  const refunded = refunds.reduce((all, { amount }) => all + money(amount).amount, 0);
  const total = money(answer.total);
  const told: Order = {
    platform: PLATFORM,
    orderId: answer.id,
    number: `#${answer.display_id}`,
    placedAt: Date.parse(answer.created_at),
    status: refunded > 0 && refunded >= total.amount ? 'refunded' : statusOf(answer),
    standing: 'verified',
    currency,
    lines: answer.items.map((item) => ({
      ...lineOf(item, options),
      unitPrice: money(item.unit_price),
      lineTotal: money(item.total),
    })),
    codes: (answer.promotions ?? []).map(({ code }) => plain(code)).slice(0, 20),
    subtotal: money(answer.original_item_total),
    discount: money(answer.discount_total),
    shipping: money(answer.shipping_total),
    total,
    refunded: { amount: refunded, currency },
    tracking: trackingOf(answer),
  };
  const parsed = order.safeParse(told);
  if (!parsed.success) throw new ShopError('unreadable', 'Medusa answered an order without sense');
  const key = answer.metadata?.[KEY];
  return {
    order: parsed.data,
    ...given('email', answer.email),
    ...given('customerId', answer.customer_id),
    cartTokens: answer.cart ? [cartTokenOf(answer.cart.id)] : [],
    ...(typeof key === 'string' && given('attributionKey', key)),
    ...given('changedAt', instantOf(answer.updated_at)),
  };
}

/** A line whose product is gone meanwhile is named by the line itself. */
const lineOf = (item: LineAnswer, options: MedusaOptions) => {
  const { product_handle: handle } = item;
  const url = handle && options.productPage.replaceAll('{slug}', encodeURIComponent(handle));
  const chosen = (item.variant?.options ?? []).flatMap(({ value, option }) =>
    option && option.title.toLowerCase() !== 'default option'
      ? [{ name: plain(option.title), value: plain(value) }]
      : [],
  );
  return {
    lineId: item.id,
    ref: {
      platform: PLATFORM,
      productId: item.product_id ?? item.id,
      ...given('variantId', item.variant_id),
      ...given('sku', plain(item.variant_sku ?? '', 200)),
      ...given('url', linkOf(url)),
    },
    name: plain(item.title),
    options: chosen.slice(0, 5),
    ...given('image', linkOf(item.thumbnail, options.url)),
    quantity: Math.max(Math.round(item.quantity), 1),
    returned: Math.max(Math.round(item.detail?.return_received_quantity ?? 0), 0),
  };
};

const trackingOf = ({ fulfillments }: OrderAnswer): Order['tracking'] =>
  (fulfillments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ labels }) => labels ?? [])
    .map(({ tracking_number: number, tracking_url: url }) => ({
      ...given('number', plain(number ?? '')),
      ...given('url', linkOf(url)),
    }))
    .slice(0, 20);

function statusOf({
  status,
  payment_status: paid,
  fulfillment_status: sent,
}: OrderAnswer): OrderStatus {
  if (status === 'canceled') return 'cancelled';
  if (paid === 'refunded') return 'refunded';
  if (sent === 'delivered') return 'delivered';
  if (sent === 'shipped' || sent === 'partially_delivered') return 'shipped';
  if (sent === 'partially_shipped') return 'partly_shipped';
  return paid === 'captured' || paid === 'partially_refunded' ? 'paid' : 'open';
}
