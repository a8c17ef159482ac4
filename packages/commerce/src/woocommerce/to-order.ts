import type { Money, OrderStatus } from '@aisle/protocol';
import { order as orderSchema } from '@aisle/protocol/schemas';
import { z } from 'zod';
import { divideEvenly, fromDecimal } from '../decimal.ts';
import type { ShopOrder } from '../port.ts';
import { fromHtml, given, instantOf, linkOf, plain } from '../readable.ts';
import type { OrderAnswer, RefundAnswer } from './shapes.ts';
import { PLATFORM } from './to-product.ts';

const STATUS: Record<string, OrderStatus> = {
  pending: 'open',
  'on-hold': 'open',
  'checkout-draft': 'open',
  processing: 'paid',
  completed: 'shipped',
  cancelled: 'cancelled',
  failed: 'cancelled',
  refunded: 'refunded',
};

/** What WooCommerce's order attribution keeps of the link she came by. */
const UTM = '_wc_order_attribution_utm_';

/** Taxes are told apart by WooCommerce and are part of what she paid. */
export function toShopOrder(answer: OrderAnswer, refunds: RefundAnswer[]): ShopOrder | null {
  const { currency } = answer;
  const sum = (...amounts: string[]): Money => ({
    amount: amounts.reduce((all, one) => all + (fromDecimal(one, currency)?.amount ?? 0), 0),
    currency,
  });
  const lines = answer.line_items.filter(({ quantity }) => quantity >= 1);
  const before = lines.map((line) => sum(line.subtotal, line.subtotal_tax));
  const parsed = orderSchema.safeParse({
    platform: PLATFORM,
    orderId: answer.id,
    number: `#${plain(answer.number)}`,
    placedAt: Date.parse(`${answer.date_created_gmt}Z`),
    status: STATUS[answer.status] ?? 'open',
    standing: 'verified',
    currency,
    lines: lines.map((line, i) => ({
      lineId: line.id,
      ref: {
        platform: PLATFORM,
        // Deleted since: the line itself is all there is.
        productId: `${line.product_id || line.id}`,
        variantId: `${line.variation_id || line.product_id || line.id}`,
        ...given('sku', line.sku && plain(line.sku, 200)),
      },
      name: fromHtml(line.name),
      options: optionsOf(line),
      ...given('image', linkOf(line.image?.src)),
      quantity: Math.floor(line.quantity),
      returned: Math.min(piecesBack(line.id, refunds), Math.floor(line.quantity)),
      unitPrice: { amount: divideEvenly(before[i]?.amount ?? 0, line.quantity), currency },
      lineTotal: sum(line.total, line.total_tax),
    })),
    codes: answer.coupon_lines.slice(0, 20).map(({ code }) => plain(code)),
    subtotal: { amount: before.reduce((all, { amount }) => all + amount, 0), currency },
    discount: sum(answer.discount_total, answer.discount_tax),
    shipping: sum(answer.shipping_total, answer.shipping_tax),
    total: sum(answer.total),
    refunded: {
      amount: Math.abs(sum(...answer.refunds.map(({ total }) => total)).amount),
      currency,
    },
    tracking: trackingOf(answer),
  });
  if (!parsed.success) return null;
  return {
    order: parsed.data,
    // Seen by her page in the address of the thank-you page.
    cartTokens: answer.order_key ? [answer.order_key] : [],
    ...given('email', answer.billing.email),
    ...(answer.customer_id > 0 && { customerId: `${answer.customer_id}` }),
    ...given('attributionKey', keyOf(answer)),
    ...given('changedAt', instantOf(answer.date_modified_gmt && `${answer.date_modified_gmt}Z`)),
  };
}

function piecesBack(lineId: string, refunds: RefundAnswer[]): number {
  const back = refunds
    .flatMap((refund) => refund.line_items)
    .filter(({ meta_data }) =>
      meta_data.some(({ key, value }) => key === '_refunded_item_id' && String(value) === lineId),
    );
  return back.reduce((all, { quantity }) => all + Math.abs(Math.trunc(quantity)), 0);
}

/** Keys that begin with `_` are the shop's own business. */
const optionsOf = ({ meta_data }: OrderAnswer['line_items'][number]) =>
  meta_data
    .filter(({ key, display_value }) => !key.startsWith('_') && typeof display_value === 'string')
    .slice(0, 5)
    .map(({ key, display_key, display_value }) => ({
      name: fromHtml(display_key ?? key),
      value: fromHtml(String(display_value)),
    }));

function keyOf({ meta_data }: OrderAnswer): string | undefined {
  const find = (name: string) => {
    const value = meta_data.find(({ key }) => key === name)?.value;
    return typeof value === 'string' && value.length <= 200 ? value : undefined;
  };
  const own = find('_aisle') ?? find('aisle');
  return own ?? (find(`${UTM}source`) === 'aisle' ? find(`${UTM}id`) : undefined);
}

/** As the Shipment Tracking extension keeps it; WooCommerce itself knows no parcels. */
const parcels = z.array(
  z.object({
    tracking_provider: z.string().optional(),
    custom_tracking_provider: z.string().optional(),
    tracking_number: z.string().optional(),
    custom_tracking_link: z.string().optional(),
  }),
);

function trackingOf({ meta_data }: OrderAnswer) {
  const kept = meta_data.find(({ key }) => key === '_wc_shipment_tracking_items')?.value;
  const parsed = parcels.safeParse(kept);
  return (parsed.success ? parsed.data : []).slice(0, 20).map((parcel) => ({
    ...given('carrier', plain(parcel.tracking_provider || parcel.custom_tracking_provider || '')),
    ...given('number', plain(parcel.tracking_number ?? '')),
    ...given('url', linkOf(parcel.custom_tracking_link)),
  }));
}
