import type { Connector, ShopOrder } from '@aisle/commerce';
import { ShopError } from '@aisle/commerce';
import type { Order, OrderUpdates } from '@aisle/protocol';
import { conversations, orders, orderUpdates } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MailSink } from '../testing/mail-sink.ts';
import { type MailStage, setMailStage } from '../testing/mail-stage.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { startTwoNodes, type TwoNodes } from '../testing/start-two-nodes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PARCEL = { carrier: 'An Post', number: 'CE1', url: 'https://post.example/CE1' };

let now = 1_790_000_000_000;
const orderOf = (orderId: string, more: Partial<Order> = {}): Order => ({
  ...{ platform: 'wool', orderId, number: `#${orderId}`, placedAt: now, status: 'paid' },
  ...{ standing: 'verified', currency: 'EUR', lines: [], codes: [], tracking: [] },
  ...{ subtotal: eur(8_400), discount: eur(0), shipping: eur(0), total: eur(8_400) },
  ...{ refunded: eur(0), ...more },
});

/** The shop's orders, as it would tell them if it were asked; it can be shut. */
const books = new Map<string, ShopOrder>();
let asked = 0;
let shut = false;
let keepsOrders = true;
const connector = {
  platform: 'wool',
  get capabilities() {
    return { orders: keepsOrders };
  },
  findOrder: async (orderId: string) => {
    asked += 1;
    if (shut) throw new ShopError('unreachable', 'shut');
    return books.get(orderId) ?? null;
  },
} as unknown as Connector;

let nodes: TwoNodes;
let sink: MailSink;
let server: TestServer;
let second: TestServer;
let store: TestStore;
let agent: AgentClient;
let stage: MailStage;
/** Every test has an order of its own. */
let orderId: string;

beforeAll(async () => {
  nodes = await startTwoNodes(
    () => now,
    () => connector,
  );
  ({ sink, server, second } = nodes);
});
afterAll(() => nodes.end());
// What one test has left would be asked for by the clock of the next.
afterEach(() => agent.emitWithAck('setOrderUpdates', wish(false)));
beforeEach(async () => {
  now += DAY;
  shut = false;
  keepsOrders = true;
  orderId = v7().slice(-8);
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
  stage = await setMailStage(server, sink, store, agent);
  accepted(await stage.shopper.emitWithAck('watchConversation', conversation()));
  await shopHas({ status: 'paid' });
  await shopTells();
});

const conversation = () => ({ conversationId: stage.conversationId });
const wish = (on = true) => ({ ...conversation(), platform: 'wool', orderId, on });
const ask = (on = true) => stage.shopper.emitWithAck('setOrderUpdates', wish(on));

/** The order is hers: our key stands on it. */
const shopHas = async (more: Partial<Order>): Promise<void> => {
  const order = orderOf(orderId, more);
  books.set(orderId, { order, attributionKey: stage.conversationId, cartTokens: [] });
};
/** It tells by itself how the order stands now, on one node. */
const shopTells = async (node = server): Promise<void> => {
  const order = books.get(orderId);
  if (!order) throw new Error('no such order');
  await node.shopEvents.tell(store.storeId, { kind: 'order', order });
};
const told = async () =>
  (await stage.log()).flatMap(({ author, content }) =>
    content.kind === 'order_update' ? [{ by: author.kind, ...content }] : [],
  );
const standing = async (): Promise<[OrderUpdates | undefined, OrderUpdates | undefined]> => {
  const [hers] = accepted(await stage.shopper.emitWithAck('fetchOrders', {})).orders;
  const [seen] = accepted(await agent.emitWithAck('fetchShopperOrders', conversation())).orders;
  return [hers?.updates, seen?.updates];
};
/** Lets time pass until every order that was due has been asked for. */
async function pass(ms: number): Promise<void> {
  now += ms;
  await expect
    .poll(() => orderUpdates.dueWishes(server.storage.read, { at: now, limit: 9 }))
    .toEqual([]);
}

test('66 she asks, and is told each step once over two nodes, until it is there', async () => {
  expect(await standing()).toEqual(['off', 'off']);
  const changed = nextNotice(agent, 'orders');
  accepted(await ask());
  accepted(await ask());
  expect(await changed).toEqual(conversation());
  expect(await standing()).toEqual(['on', 'on']);
  await shopTells();
  expect(await told()).toEqual([]);
  await shopHas({ status: 'shipped', tracking: [PARCEL] });
  await Promise.all([shopTells(), shopTells(second), shopTells()]);
  const shipped = { kind: 'order_update', by: 'system', platform: 'wool', orderId };
  const first = { ...shipped, number: `#${orderId}`, status: 'shipped', tracking: [PARCEL] };
  expect(await told()).toEqual([first]);
  await shopHas({ status: 'delivered', tracking: [PARCEL] });
  await Promise.all([shopTells(), shopTells(second)]);
  expect((await told()).map(({ status }) => status)).toEqual(['shipped', 'delivered']);
  // It is at its end: nothing follows.
  expect(await standing()).toEqual(['none', 'none']);
  expect(await ask()).toMatchObject({ error: { code: 'unsupported' } });
  await shopHas({ status: 'refunded' });
  await shopTells();
  expect(await told()).toHaveLength(2);
});

test('66 a parcel that can be followed only later is told once, by its number and by its link', async () => {
  accepted(await ask());
  await shopHas({ status: 'shipped', tracking: [{ carrier: 'An Post' }] });
  await shopTells();
  const { url, ...numbered } = PARCEL;
  for (const tracking of [
    [{ ...numbered, status: 'IN_TRANSIT' }],
    [{ ...numbered, status: 'NEAR_YOU' }],
    [PARCEL],
    [{ ...PARCEL, url: `${url}?again` }, { url: 'https://other.example/7' }],
  ]) {
    await shopHas({ status: 'shipped', tracking });
    await Promise.all([shopTells(), shopTells(second), shopTells()]);
  }
  expect((await told()).map(({ status, tracking }) => [status, tracking])).toEqual([
    ['shipped', [{ carrier: 'An Post' }]],
    ['shipped', [{ ...numbered, status: 'IN_TRANSIT' }]],
    ['shipped', [PARCEL]],
    ['shipped', [{ url: 'https://other.example/7' }]],
  ]);
});

test('66 what she knew when she asked is not told, and of many parcels none is left out', async () => {
  const parcels = Array.from({ length: 8 }, (_, index) => ({ number: `CE${index}` }));
  await shopHas({ status: 'partly_shipped', tracking: parcels.slice(0, 1) });
  await shopTells();
  accepted(await ask());
  await shopTells();
  expect(await told()).toEqual([]);
  await shopHas({ status: 'shipped', tracking: parcels });
  await shopTells();
  const named = (await told()).map(({ tracking }) => tracking.map(({ number }) => number));
  expect(named).toEqual([
    ['CE1', 'CE2', 'CE3', 'CE4', 'CE5'],
    ['CE6', 'CE7'],
  ]);
});

test('66 parcels that come at one moment are both told', async () => {
  accepted(await ask());
  const parcels = [{ number: 'CE1' }, { number: 'CE2' }];
  const tells: Promise<void>[] = [];
  for (const [node, tracking] of [
    [server, parcels.slice(0, 1)],
    [second, parcels],
  ] as const) {
    await shopHas({ status: 'partly_shipped', tracking });
    tells.push(shopTells(node));
  }
  await Promise.all(tells);
  const named = (await told()).flatMap(({ tracking }) => tracking.map(({ number }) => number));
  expect(named).toEqual(['CE1', 'CE2']);
});

test('66 who has not asked is told nothing, nor who asked no more', async () => {
  await shopHas({ status: 'partly_shipped' });
  await shopTells();
  accepted(await ask());
  accepted(await ask(false));
  expect(await standing()).toEqual(['off', 'off']);
  await shopHas({ status: 'shipped' });
  await shopTells();
  expect(await told()).toEqual([]);
});

test('66 an agent asks on her behalf, and she ends it', async () => {
  accepted(await agent.emitWithAck('setOrderUpdates', wish()));
  expect(await standing()).toEqual(['on', 'on']);
  const { read } = server.storage;
  const [kept] = await orderUpdates.wishesOf(read, { ...store, shopperId: stage.shopperId });
  expect(kept?.madeBy).toBe(store.agentId);
  const changed = nextNotice(stage.shopper, 'orders');
  accepted(await ask(false));
  expect(await changed).toEqual(conversation());
  expect(await standing()).toEqual(['off', 'off']);
});

test('66 a shop that tells nothing is asked every two hours; one that is shut, not for a quarter', async () => {
  accepted(await ask());
  await shopHas({ status: 'shipped' });
  const before = asked;
  await pass(2 * HOUR - 1);
  expect(asked).toBe(before);
  shut = true;
  await pass(1);
  await expect.poll(() => asked).toBe(before + 1);
  await pass(14 * MINUTE);
  expect(asked).toBe(before + 1);
  shut = false;
  await pass(MINUTE);
  await expect.poll(async () => (await told()).length).toBe(1);
  await pass(2 * HOUR);
  await expect.poll(() => asked).toBe(before + 3);
  expect(await told()).toHaveLength(1);
});

test('66 by e-mail where she has gone, with the way to the parcel; it answers nothing and opens nothing', async () => {
  await stage.verified();
  accepted(await ask());
  accepted(await agent.emitWithAck('closeConversation', { ...conversation(), clientId: v7() }));
  await stage.goes();
  await shopHas({ status: 'shipped', tracking: [PARCEL] });
  await shopTells();
  expect(await told()).toHaveLength(1);
  now += 3 * MINUTE;
  const letter = await stage.arrived(2);
  expect(letter.text).toContain(`Your order #${orderId} is on its way.`);
  expect(letter.text).toContain('An Post, CE1');
  expect(letter.text).toContain(PARCEL.url);
  await shopHas({ status: 'shipped', tracking: [PARCEL, { carrier: 'DHL', number: '77' }] });
  await shopTells();
  now += 3 * HOUR;
  const { text } = await stage.arrived(3);
  expect(text).toContain('DHL, 77');
  expect(text).not.toContain(PARCEL.url);
  const { read } = server.storage;
  const found = await conversations.findConversation(read, store.storeId, stage.conversationId);
  expect(found?.status).toBe('closed');
});

test('66 only an order she may see in full, of a shop that can be asked', async () => {
  const [, neighbour] = await stage.newShopper();
  const elsewhere = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(elsewhere.email));
  const refused = { error: { code: 'not_found' } };
  for (const who of [neighbour, stranger] as AgentClient[])
    expect(await who.emitWithAck('setOrderUpdates', wish())).toMatchObject(refused);
  // Another's order, in a conversation of her own; and one that only her page ties to her.
  const conversationId = v7();
  accepted(await neighbour.emitWithAck('startConversation', { conversationId }));
  const hers = { ...wish(), conversationId };
  expect(await neighbour.emitWithAck('setOrderUpdates', hers)).toMatchObject(refused);
  const key = { storeId: store.storeId, platform: 'wool', orderId };
  const claim = { orderId, number: `#${orderId}`, total: eur(8_400), lines: [], codes: [] };
  accepted(await neighbour.emitWithAck('reportOrder', { claim }));
  const links = await orders.linksOf(server.storage.read, key);
  expect(links.map(({ kind }) => kind)).toContain('page_event');
  const [seen] = accepted(await neighbour.emitWithAck('fetchOrders', {})).orders;
  expect(seen).toMatchObject({ order: { orderId, standing: 'reported' }, updates: 'none' });
  expect(await neighbour.emitWithAck('setOrderUpdates', hers)).toMatchObject({
    error: { code: 'unsupported' },
  });
  keepsOrders = false;
  expect(await ask()).toMatchObject({ error: { code: 'unsupported' } });
  expect(await standing()).toEqual(['none', 'none']);
});

test.each([
  ['by its number in small letters', (id: string) => ({ orderId: `a${id}` })],
  ['by the end of its id', (id: string) => ({ orderId: id })],
  ['by both, otherwise', (id: string) => ({ orderId: `page-${id}`, number: `# A${id}` })],
])('66 the line of her order offers updates, though her page calls it %s', async (_, namesOf) => {
  const pageTells = (id: string) => {
    const claim = { ...namesOf(id), total: eur(8_400), lines: [], codes: [] };
    return stage.shopper.emitWithAck('reportOrder', { claim });
  };
  const tellsShop = async (id: string) => {
    const order = orderOf(`gid://wool/Order/${id}`, { number: `#A${id}` });
    const known = { order, attributionKey: stage.conversationId, cartTokens: [] };
    await server.shopEvents.tell(store.storeId, { kind: 'order', order: known });
  };
  const [, neighbour] = await stage.newShopper();
  for (const [first, then] of [
    [pageTells, tellsShop],
    [tellsShop, pageTells],
  ] as const) {
    const before = await stage.log();
    const id = v7().slice(-8);
    await first(id);
    const changed = nextNotice(stage.shopper, 'orders');
    await then(id);
    expect(await changed).toEqual(conversation());
    const lines = (await stage.log()).slice(before.length);
    expect(lines.map(({ content }) => content.kind)).toEqual(['order_placed']);
    const { clientId = '' } = lines[0] ?? {};
    const order = { platform: 'wool', orderId: `gid://wool/Order/${id}`, updates: 'off' };
    const of = (who: MailStage['shopper']) => who.emitWithAck('fetchOrderUpdates', { clientId });
    expect(accepted(await of(stage.shopper))).toEqual({ order });
    expect(accepted(await of(neighbour))).toEqual({ order: null });
  }
});

test('66 whoever was erased is told nothing', async () => {
  accepted(await ask());
  const { data } = accepted(await stage.shopper.emitWithAck('fetchOwnData', {}));
  expect(data).toHaveProperty('orderUpdates');
  accepted(await stage.shopper.emitWithAck('eraseOwnData', {}));
  await shopHas({ status: 'shipped' });
  await shopTells();
  expect(await told()).toEqual([]);
});
