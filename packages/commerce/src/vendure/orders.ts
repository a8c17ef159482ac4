import { z } from 'zod';
import { describeReturn } from '../describe-return.ts';
import { type NewReturn, type OrdersWish, ShopError, type ShopOrder } from '../port.ts';
import { ORDER, type OrderAnswer, orderAnswer } from './answer.ts';
import { askAdmin } from './ask-admin.ts';
import type { VendureOptions } from './options.ts';
import type { ShopFacts } from './shop-facts.ts';
import { toOrder } from './to-order.ts';

const MOST = 50;
const PLACED = { filter: { active: { eq: false } }, sort: { orderPlacedAt: 'DESC' }, take: MOST };

const fieldsOf = ({ keyField }: ShopFacts): string =>
  keyField ? `${ORDER} customFields { ${keyField} }` : ORDER;

export async function findOrder(
  options: VendureOptions,
  facts: ShopFacts,
  orderId: string,
): Promise<ShopOrder | null> {
  const query = `query ($id: ID!) { order(id: $id) { ${fieldsOf(facts)} } }`;
  const schema = z.object({ order: orderAnswer.nullable() });
  const told = await askAdmin(options, { query, variables: { id: orderId } }, schema);
  return told?.order ? toOrder(told.order, facts, options) : null;
}

/** By number where it is given, for it names one; else through the customer. */
export async function findOrders(
  options: VendureOptions,
  facts: ShopFacts,
  wish: OrdersWish,
): Promise<ShopOrder[]> {
  const answers = wish.number
    ? await byNumber(options, facts, wish.number)
    : await byCustomer(options, facts, wish);
  return answers
    .flatMap((answer) => toOrder(answer, facts, options) ?? [])
    .filter((found) => fits(found, wish))
    .sort((one, other) => other.order.placedAt - one.order.placedAt)
    .slice(0, MOST);
}

function fits({ order, email, customerId }: ShopOrder, wish: OrdersWish): boolean {
  const alike = (one: string | undefined, other: string) =>
    one?.trim().toLowerCase() === other.trim().toLowerCase();
  if (wish.number !== undefined && !alike(order.number, wish.number.replace(/^#/, '')))
    return false;
  if (wish.email !== undefined && !alike(email, wish.email)) return false;
  return wish.customerId === undefined || customerId === wish.customerId;
}

async function byNumber(
  options: VendureOptions,
  facts: ShopFacts,
  number: string,
): Promise<OrderAnswer[]> {
  const query = `query ($options: OrderListOptions) {
    orders(options: $options) { items { ${fieldsOf(facts)} } }
  }`;
  // Vendure makes its codes of capitals, and people type them as they please.
  const code = { eq: number.trim().replace(/^#/, '').toUpperCase() };
  const variables = { options: { ...PLACED, filter: { ...PLACED.filter, code } } };
  const schema = z.object({ orders: z.object({ items: z.array(orderAnswer) }) });
  return (await askAdmin(options, { query, variables }, schema))?.orders.items ?? [];
}

/** Guests who bought twice with one address may be two customers. */
async function byCustomer(
  options: VendureOptions,
  facts: ShopFacts,
  { customerId, email }: OrdersWish,
): Promise<OrderAnswer[]> {
  // Nobody is asked for: nobody's orders are the answer.
  if (!customerId && !email) return [];
  const filter = customerId
    ? { id: { eq: customerId } }
    : { emailAddress: { eq: email?.trim().toLowerCase() } };
  const query = `query ($customers: CustomerListOptions, $orders: OrderListOptions) {
    customers(options: $customers) { items { orders(options: $orders) { items { ${fieldsOf(facts)} } } } }
  }`;
  const schema = z.object({
    customers: z.object({
      items: z.array(z.object({ orders: z.object({ items: z.array(orderAnswer) }) })),
    }),
  });
  const variables = { customers: { filter, take: 10 }, orders: PLACED };
  const told = await askAdmin(options, { query, variables }, schema);
  return told?.customers.items.flatMap(({ orders }) => orders.items) ?? [];
}

/** Vendure knows no returns: the wish becomes a private note in the order's history. */
export async function startReturn(
  options: VendureOptions,
  facts: ShopFacts,
  wish: NewReturn,
): Promise<void> {
  // A note takes anything; the order is held against the wish here.
  const found = await findOrder(options, facts, wish.orderId);
  const held = found?.order.lines.map(({ lineId }) => lineId) ?? [];
  if (!wish.lines.every(({ lineId }) => held.includes(lineId)))
    throw new ShopError('refused', 'Vendure does not know this order, or not with these lines');
  const query = `mutation ($input: AddNoteToOrderInput!) { addNoteToOrder(input: $input) { id } }`;
  const input = { id: wish.orderId, note: describeReturn(wish), isPublic: false };
  const schema = z.object({ addNoteToOrder: z.object({ id: z.string() }) });
  await askAdmin(options, { query, variables: { input } }, schema);
}
