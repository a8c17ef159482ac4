import { z } from 'zod';
import { describeReturn } from '../describe-return.ts';
import { type NewReturn, type OrdersWish, ShopError, type ShopOrder } from '../port.ts';
import { ORDER, orderAnswer } from './answer.ts';
import { askAdmin } from './ask-medusa.ts';
import type { MedusaOptions } from './options.ts';
import { toOrder } from './to-order.ts';

const MOST = 50;

export async function findOrder(
  options: MedusaOptions,
  orderId: string,
): Promise<ShopOrder | null> {
  const asking = { path: `orders/${encodeURIComponent(orderId)}`, query: { fields: ORDER } };
  const told = await askAdmin(options, asking, z.object({ order: orderAnswer }));
  return told && toOrder(told.order, options);
}

/**
 * Medusa's list of orders has no filter by e-mail or number and passes over one it does not know,
 * answering everybody's orders: its search narrows, and every order is held against the wish here.
 */
export async function findOrders(options: MedusaOptions, wish: OrdersWish): Promise<ShopOrder[]> {
  const { customerId } = wish;
  const q = wish.number !== undefined ? bare(wish.number) : wish.email?.trim();
  if (!customerId && !q) return [];
  const query = { fields: ORDER, limit: MOST, order: '-created_at', customer_id: customerId, q };
  const schema = z.object({ orders: z.array(orderAnswer) });
  const told = await askAdmin(options, { path: 'orders', query }, schema);
  return (told?.orders ?? [])
    .map((answer) => toOrder(answer, options))
    .filter((found) => fits(found, wish));
}

const bare = (number: string): string => number.trim().replace(/^#/, '');

function fits({ order, email, customerId }: ShopOrder, wish: OrdersWish): boolean {
  if (wish.number !== undefined && order.number !== `#${bare(wish.number)}`) return false;
  if (wish.customerId !== undefined && customerId !== wish.customerId) return false;
  const alike = email?.toLowerCase() === wish.email?.trim().toLowerCase();
  return wish.email === undefined || alike;
}

const begun = z.object({ return: z.object({ id: z.string(), display_id: z.int() }) });

/** A return as Medusa's own staff would begin it. Medusa takes back only what it has sent. */
export async function startReturn(
  options: MedusaOptions,
  wish: NewReturn,
): Promise<{ number: string }> {
  const body = { order_id: wish.orderId, internal_note: describeReturn(wish) };
  const told = await askAdmin(options, { method: 'POST', path: 'returns', body }, begun);
  if (!told) throw new ShopError('refused', 'Medusa does not know this order');
  const { id, display_id: number } = told.return;
  const ask = (method: 'POST' | 'DELETE', path: string, sent?: unknown) =>
    askAdmin(options, { method, path: `returns/${id}/${path}`, body: sent }, z.unknown());
  try {
    const items = wish.lines.map(({ lineId, quantity, reason }) => ({
      id: lineId,
      quantity,
      internal_note: reason.replaceAll('_', ' '),
    }));
    if ((await ask('POST', 'request-items', { items })) === null)
      throw new ShopError('refused', 'Medusa does not know these lines');
    await ask('POST', 'request', {});
  } catch (error) {
    // An open one would stand in the way of the next: an order has one change at a time.
    await ask('DELETE', 'request').catch(() => {});
    throw error;
  }
  return { number: String(number) };
}
