import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendRefusal } from '../http/refusals.ts';
import type { ShopContext } from '../http/shop-context.ts';
import type { AskedReturn, Order, Parcel } from '../orders/order.ts';
import type { Result } from '../result.ts';
import { addParcel, askReturn, cancelOrder, refundLines } from './change-order.ts';
import { describeOrder } from './describe-order.ts';

const words = { type: 'string', maxLength: 2_000 };
const quantity = { type: 'integer', minimum: 1, maximum: 999 };
const shape = (properties: Record<string, unknown>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: unknown) => ({ type: 'array', minItems: 1, maxItems: 100, items });

const parcel = shape({ carrier: words, number: words, url: words }, 'carrier', 'number', 'url');
const refund = shape(
  { lines: listOf(shape({ lineId: words, quantity }, 'lineId', 'quantity')) },
  'lines',
);
const returnLine = { lineId: words, quantity, reason: words, instead: words };
const wanted = shape(
  {
    wish: { enum: ['refund', 'exchange'] },
    lines: listOf(shape(returnLine, 'lineId', 'quantity', 'reason')),
    comment: words,
  },
  'wish',
  'lines',
);

type Numbered = { Params: { number: string } };
type Found = { Querystring: { email?: unknown; number?: unknown } };

/** Orders, newest first, and what the merchant does with them. */
export function orderRoutes(api: FastifyInstance, shop: ShopContext): void {
  const find = (number: string) =>
    Object.values(shop.state.orders).find((order) => order.number === number);

  const change = async (
    reply: FastifyReply,
    number: string,
    work: (order: Order) => Result<unknown>,
  ) => {
    const order = find(number);
    if (!order) return sendRefusal(reply, unknownOrder);
    const changed = work(order);
    if (!changed.ok) return sendRefusal(reply, changed.refusal);
    await shop.save();
    shop.orderChanged('order.updated', order);
    return reply.send(changed.value);
  };

  api.get<Found>('/orders', ({ query }) => {
    const email = String(query.email ?? '').toLowerCase();
    const number = String(query.number ?? '').replace(/^#/, '');
    const orders = Object.values(shop.state.orders)
      .filter((order) => email === '' || order.recipient.email.toLowerCase() === email)
      .filter((order) => number === '' || order.number === number)
      .reverse()
      .slice(0, 50);
    return { orders: orders.map(describeOrder) };
  });
  api.get<Numbered>('/orders/:number', (request, reply) => {
    const order = find(request.params.number);
    return order ? describeOrder(order) : sendRefusal(reply, unknownOrder);
  });
  api.post<Numbered & { Body: Parcel }>(
    '/orders/:number/parcels',
    { schema: { body: parcel } },
    ({ params, body }, reply) => change(reply, params.number, (order) => addParcel(order, body)),
  );
  api.post<Numbered & { Body: { lines: { lineId: string; quantity: number }[] } }>(
    '/orders/:number/refunds',
    { schema: { body: refund } },
    ({ params, body }, reply) =>
      change(reply, params.number, (order) => refundLines(order, body.lines)),
  );
  api.post<Numbered & { Body: Omit<AskedReturn, 'number'> }>(
    '/orders/:number/returns',
    { schema: { body: wanted } },
    ({ params, body }, reply) => change(reply, params.number, (order) => askReturn(order, body)),
  );
  api.post<Numbered>('/orders/:number/cancel', ({ params }, reply) =>
    change(reply, params.number, cancelOrder),
  );
}

const unknownOrder = { code: 'unknown_order', message: 'There is no such order.' } as const;
