import type { ReturnReason } from '@aisle/protocol';
import { z } from 'zod';
import { type CheckoutWish, type Connector, type OrdersWish, ShopError } from '../port.ts';
import type { AskAdmin } from './ask-admin.ts';
import type { ShopFacts } from './catalogue.ts';
import { gid, idOf } from './ids.ts';
import {
  CREATE_DISCOUNT,
  ORDER,
  ORDER_IDS,
  ORDERS,
  REQUEST_RETURN,
  RETURNABLE,
} from './queries.ts';
import { idsShape, nodesOf, orderShape, userErrors } from './shapes.ts';
import { ATTRIBUTE, toShopOrder } from './to-order.ts';
import { PLATFORM } from './to-product.ts';

type Selling = Pick<
  Connector,
  'findOrders' | 'findOrder' | 'createDiscount' | 'createCheckoutLink' | 'startReturn'
>;

/** Orders whose lines fit into one query's points. */
const AT_ONCE = 2;

/** Shopify's words for why something comes back. */
const REASONS: Record<ReturnReason, string> = {
  too_small: 'SIZE_TOO_SMALL',
  too_large: 'SIZE_TOO_LARGE',
  colour: 'COLOR',
  not_as_described: 'NOT_AS_DESCRIBED',
  damaged: 'DEFECTIVE',
  wrong_item: 'WRONG_ITEM',
  changed_mind: 'UNWANTED',
  other: 'OTHER',
};

export function createSelling(
  ask: AskAdmin,
  factsOf: () => Promise<ShopFacts>,
  clock: () => number,
): Selling {
  return {
    async findOrders(wish) {
      const query = orderQuery(wish);
      if (query === null) return [];
      const { orders } = await ask(ORDER_IDS, { query }, z.object({ orders: idsShape }));
      const found = [];
      for (let at = 0; at < orders.nodes.length; at += AT_ONCE) {
        const ids = orders.nodes.slice(at, at + AT_ONCE).map(({ id }) => id);
        const { nodes } = await ask(ORDERS, { ids }, nodesOf(orderShape));
        found.push(...nodes.flatMap((node) => (node && toShopOrder(node)) ?? []));
      }
      // Shopify's search is a search: only what fits exactly is hers.
      return found.filter(
        ({ order, email, customerId }) =>
          (wish.email === undefined || email?.toLowerCase() === wish.email.toLowerCase()) &&
          (wish.number === undefined || sameNumber(order.number, wish.number)) &&
          (wish.customerId === undefined || customerId === wish.customerId),
      );
    },
    async findOrder(orderId) {
      const id = gid('Order', orderId);
      if (!id) return null;
      const { order } = await ask(ORDER, { id }, z.object({ order: orderShape.nullable() }));
      return order && toShopOrder(order);
    },
    async createDiscount({ code, percent, expiresAt }) {
      const discount = {
        title: `Chat: ${code}`,
        code,
        startsAt: new Date(clock()).toISOString(),
        endsAt: new Date(expiresAt).toISOString(),
        usageLimit: 1,
        appliesOncePerCustomer: true,
        context: { all: 'ALL' },
        customerGets: { value: { percentage: percent / 100 }, items: { all: true } },
      };
      const shape = z.object({ discountCodeBasicCreate: z.object({ userErrors }).nullable() });
      const answer = await ask(CREATE_DISCOUNT, { discount }, shape);
      refuseOn(answer.discountCodeBasicCreate?.userErrors);
    },
    createCheckoutLink: async (wish) => checkoutLink(wish, (await factsOf()).url),
    async startReturn({ orderId, wish, lines, comment }) {
      const id = gid('Order', orderId);
      if (!id) throw new ShopError('refused', 'the shop has no such order');
      const returnable = await returnableLines(ask, id);
      const returnLineItems = lines.map(({ lineId, quantity, reason, instead }) => {
        const fulfillmentLineItemId = returnable.get(lineId);
        if (!fulfillmentLineItemId)
          throw new ShopError('refused', 'this line was not sent yet, or came back already');
        const instead_ = instead?.map(({ value }) => value).join(', ');
        const note = [
          wish === 'exchange' ? `Exchange for: ${instead_ ?? 'to be agreed'}` : '',
          comment,
        ];
        const customerNote = note.filter(Boolean).join(' · ').slice(0, 300);
        return {
          fulfillmentLineItemId,
          quantity,
          returnReason: REASONS[reason],
          ...(customerNote && { customerNote }),
        };
      });
      const answer = await ask(
        REQUEST_RETURN,
        { input: { orderId: id, returnLineItems } },
        returned,
      );
      refuseOn(answer.returnRequest?.userErrors);
      const number = answer.returnRequest?.return?.name;
      return number ? { number } : {};
    },
  };
}

const returned = z.object({
  returnRequest: z
    .object({ return: z.object({ name: z.string() }).nullable(), userErrors })
    .nullable(),
});

function refuseOn(errors: z.infer<typeof userErrors> | undefined): void {
  const [error] = errors ?? [];
  if (error) throw new ShopError('refused', error.message.replace(/\s+/g, ' ').slice(0, 200));
}

const sameNumber = (one: string, other: string): boolean =>
  one.replace(/^#/, '').toLowerCase() === other.trim().replace(/^#/, '').toLowerCase();

/** Shopify's search words for it; null when nothing or nonsense is asked for. */
function orderQuery({ customerId, email, number }: OrdersWish): string | null {
  const parts: string[] = [];
  const add = (name: string, value: string | undefined, allowed: RegExp): boolean => {
    if (value === undefined) return true;
    if (!allowed.test(value)) return false;
    parts.push(`${name}:"${value}"`);
    return true;
  };
  const fits =
    add('email', email, /^[^\s"\\]{1,300}$/) &&
    add('name', number?.trim().replace(/^#/, ''), /^[\w.-]{1,40}$/) &&
    add('customer_id', customerId, /^\d{1,20}$/);
  return fits && parts.length > 0 ? parts.join(' AND ') : null;
}

/** Shopify's cart permalink: variants, code and attributes in the address. */
function checkoutLink({ lines, code, attributionKey }: CheckoutWish, url: string): string {
  const parts = lines.map(({ ref, quantity }) => {
    if (ref.platform !== PLATFORM || !/^\d{1,20}$/.test(ref.variantId ?? ''))
      throw new ShopError('refused', 'this is not a product of the shop');
    return `${ref.variantId}:${quantity}`;
  });
  if (parts.length === 0) throw new ShopError('refused', 'a link needs something to buy');
  const link = new URL(`/cart/${parts.join(',')}`, url);
  if (code) link.searchParams.set('discount', code);
  if (attributionKey) link.searchParams.set(`attributes[${ATTRIBUTE}]`, attributionKey);
  return link.href;
}

const returnableShape = z.object({
  returnableFulfillments: z.object({
    nodes: z.array(
      z.object({
        returnableFulfillmentLineItems: z.object({
          nodes: z.array(
            z.object({
              quantity: z.int(),
              fulfillmentLineItem: z.object({
                id: z.string(),
                lineItem: z.object({ id: z.string() }),
              }),
            }),
          ),
        }),
      }),
    ),
  }),
});

/** What of an order can come back: the sent line by the order's own line. */
async function returnableLines(ask: AskAdmin, orderId: string): Promise<Map<string, string>> {
  const { returnableFulfillments } = await ask(RETURNABLE, { orderId }, returnableShape);
  return new Map(
    returnableFulfillments.nodes.flatMap(({ returnableFulfillmentLineItems }) =>
      returnableFulfillmentLineItems.nodes.map(({ fulfillmentLineItem }) => [
        idOf(fulfillmentLineItem.lineItem.id),
        fulfillmentLineItem.id,
      ]),
    ),
  );
}
