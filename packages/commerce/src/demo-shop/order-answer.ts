import type { Order } from '@aisle/protocol';
import { money, order as orderShape } from '@aisle/protocol/schemas';
import { z } from 'zod';
import type { ShopOrder } from '../port.ts';
import { given, linkOf, plain } from '../readable.ts';
import { PLATFORM } from './to-product.ts';

/** The demo shop's order, as far as it is read: of its recipient only the e-mail, for look-ups. */
export const orderAnswer = z.object({
  id: z.string().min(1),
  number: z.string().min(1),
  placedAt: z.int(),
  email: z.string(),
  pagePath: z.string(),
  status: z.enum(['open', 'shipped', 'cancelled', 'refunded']),
  lines: z.array(
    z.object({
      lineId: z.string(),
      productId: z.string(),
      variantId: z.string(),
      sku: z.string(),
      name: z.string(),
      options: z.array(z.object({ name: z.string(), value: z.string() })),
      image: z.string(),
      quantity: z.int().min(1),
      returned: z.int().min(0),
      unitPrice: money,
      paid: money,
    }),
  ),
  codes: z.array(z.string()),
  subtotal: money,
  discount: money,
  total: money,
  refunded: money,
  cartId: z.string().optional(),
  attributionKey: z.string().optional(),
  parcels: z.array(z.object({ carrier: z.string(), number: z.string(), url: z.string() })),
});

type OrderAnswer = z.infer<typeof orderAnswer>;

/** null when the shop's answer does not make an order. */
export function toShopOrder(answer: OrderAnswer, shopUrl: string): ShopOrder | null {
  const parsed = orderShape.safeParse({
    platform: PLATFORM,
    orderId: answer.id,
    number: answer.number,
    placedAt: answer.placedAt,
    // The demo shop takes no payment: what is placed is as good as paid.
    status: answer.status === 'open' ? 'paid' : answer.status,
    standing: 'verified',
    currency: answer.total.currency,
    lines: answer.lines.map((line) => ({
      lineId: line.lineId,
      ref: {
        platform: PLATFORM,
        productId: line.productId,
        variantId: line.variantId,
        sku: line.sku,
      },
      name: plain(line.name),
      options: line.options,
      ...given('image', linkOf(line.image, shopUrl)),
      quantity: line.quantity,
      returned: Math.min(line.returned, line.quantity),
      unitPrice: line.unitPrice,
      lineTotal: line.paid,
    })),
    codes: answer.codes,
    subtotal: answer.subtotal,
    discount: answer.discount,
    shipping: { amount: 0, currency: answer.total.currency },
    total: answer.total,
    refunded: answer.refunded,
    tracking: answer.parcels.map((parcel) => ({
      ...given('carrier', plain(parcel.carrier)),
      ...given('number', plain(parcel.number)),
      ...given('url', linkOf(parcel.url)),
    })),
    ...given('url', linkOf(answer.pagePath, shopUrl)),
  } satisfies Order);
  if (!parsed.success) return null;
  return {
    order: parsed.data,
    email: answer.email,
    cartTokens: answer.cartId ? [answer.cartId] : [],
    ...given('attributionKey', answer.attributionKey),
  };
}
