import { z } from 'zod';
import { type CheckoutWish, type Connector, ShopError, type ShopOrder } from '../port.ts';
import { unsupported } from '../unsupported.ts';
import type { AskWoo } from './ask-woo.ts';
import { type OrderAnswer, orderShape, refundShape } from './shapes.ts';
import { toShopOrder } from './to-order.ts';
import { PLATFORM } from './to-product.ts';

type Selling = Pick<
  Connector,
  'findOrders' | 'findOrder' | 'createDiscount' | 'createCheckoutLink' | 'startReturn'
>;

const isId = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);

export function createSelling(ask: AskWoo, url: string): Selling {
  const read = async (answer: OrderAnswer): Promise<ShopOrder | null> => {
    const refunds =
      answer.refunds.length > 0
        ? await ask(`orders/${answer.id}/refunds?per_page=100`, z.array(refundShape))
        : [];
    return toShopOrder(answer, refunds ?? []);
  };
  const list = async (wish: Record<string, string>): Promise<OrderAnswer[]> =>
    (await ask(
      `orders?${new URLSearchParams({ per_page: '50', orderby: 'date', order: 'desc', ...wish })}`,
      z.array(orderShape),
    )) ?? [];
  const findOrder: Selling['findOrder'] = async (orderId) => {
    const answer = isId(orderId) ? await ask(`orders/${orderId}`, orderShape) : null;
    return answer && read(answer);
  };

  return {
    findOrder,
    async findOrders({ customerId, email, number }) {
      const asked = {
        ...(email && { search: email }),
        ...(customerId && { customer: customerId }),
      };
      if (customerId !== undefined && !isId(customerId)) return [];
      if (Object.keys(asked).length === 0 && number === undefined) return [];
      const digits = number?.trim().replace(/^#/, '');
      // WooCommerce's number is its id, unless an extension counts in its own way.
      const direct = digits && isId(digits) ? await findOrder(digits) : null;
      const others = direct || (digits && !email && !customerId) ? [] : await list(asked);
      const found = direct
        ? [direct]
        : (await Promise.all(others.map(read))).filter((one) => !!one);
      return found.filter(
        (one) =>
          (email === undefined || one.email?.toLowerCase() === email.toLowerCase()) &&
          (customerId === undefined || one.customerId === customerId) &&
          (digits === undefined || one.order.number === `#${digits}`),
      );
    },
    async createDiscount({ code, percent, expiresAt }) {
      await ask('coupons', z.object({ id: z.int() }), {
        code,
        discount_type: 'percent',
        amount: `${percent}`,
        usage_limit: 1,
        date_expires_gmt: new Date(expiresAt).toISOString().slice(0, 19),
        description: 'Made in the chat',
      });
    },
    createCheckoutLink: async (wish) => checkoutLink(wish, url),
    startReturn: () => unsupported('WooCommerce', 'it has no returns of its own'),
  };
}

/** WooCommerce's shareable check-out address; order attribution keeps our key from it. */
function checkoutLink({ lines, code, attributionKey }: CheckoutWish, url: string): string {
  const parts = lines.map(({ ref, quantity }) => {
    const id = ref.variantId ?? ref.productId;
    if (ref.platform !== PLATFORM || !isId(id))
      throw new ShopError('refused', 'this is not a product of the shop');
    return `${id}:${quantity}`;
  });
  if (parts.length === 0) throw new ShopError('refused', 'a link needs something to buy');
  const link = new URL('checkout-link/', url.endsWith('/') ? url : `${url}/`);
  link.searchParams.set('products', parts.join(','));
  if (code) link.searchParams.set('coupon', code);
  if (attributionKey) {
    link.searchParams.set('utm_source', 'aisle');
    link.searchParams.set('utm_medium', 'chat');
    link.searchParams.set('utm_id', attributionKey);
  }
  return link.href;
}
