import { z } from 'zod';
import { type Connector, ShopError } from '../port.ts';
import { orderAnswer, toShopOrder } from './order-answer.ts';
import { PLATFORM } from './to-product.ts';

type Merchant = {
  ask<S extends z.ZodType>(path: string, schema: S, body?: unknown): Promise<z.output<S> | null>;
  url: string;
};

type Selling = Pick<
  Connector,
  'findOrders' | 'findOrder' | 'createDiscount' | 'createCheckoutLink' | 'startReturn'
>;

/** What the merchant's API does with orders, codes and links. */
export function createOrders({ ask, url }: Merchant): Selling {
  return {
    async findOrders({ email, number, customerId }) {
      // The shop has no accounts, and everybody's orders are nobody's to list.
      if (customerId !== undefined || (email === undefined && number === undefined)) return [];
      const wish = new URLSearchParams({
        ...(email !== undefined && { email }),
        ...(number !== undefined && { number }),
      });
      const found = await ask(`/orders?${wish}`, z.object({ orders: z.array(orderAnswer) }));
      return (found?.orders ?? []).flatMap((order) => toShopOrder(order, url) ?? []);
    },
    async findOrder(orderId) {
      const found = await ask(`/orders/${encodeURIComponent(orderId)}`, orderAnswer);
      return found && toShopOrder(found, url);
    },
    async createDiscount(discount) {
      await ask('/discounts', z.object({ code: z.string() }), discount);
    },
    async createCheckoutLink({ lines, code, attributionKey }) {
      const wanted = lines.map(({ ref, quantity }) => {
        if (ref.platform !== PLATFORM || !ref.variantId)
          throw new ShopError('refused', 'this is not a product of the shop');
        return { variantId: ref.variantId, quantity };
      });
      const made = await ask('/checkout-links', z.object({ path: z.string() }), {
        lines: wanted,
        ...(code && { code }),
        ...(attributionKey && { attributionKey }),
      });
      if (!made) throw new ShopError('refused', 'the shop does not sell this any more');
      const link = URL.parse(made.path, url);
      if (link?.origin !== new URL(url).origin)
        throw new ShopError('unreadable', 'the shop answered a link to somewhere else');
      return link.href;
    },
    async startReturn({ orderId, wish, lines, comment }) {
      const answer = await ask(
        `/orders/${encodeURIComponent(orderId)}/returns`,
        z.object({ number: z.string() }),
        {
          wish,
          lines: lines.map(({ lineId, quantity, reason, instead }) => ({
            lineId,
            quantity,
            reason,
            ...(instead && { instead: instead.map(({ value }) => value).join(', ') }),
          })),
          ...(comment && { comment }),
        },
      );
      if (!answer) throw new ShopError('refused', 'the shop has no such order');
      return answer;
    },
  };
}
