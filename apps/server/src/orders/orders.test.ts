import { type Connector, ShopError, type ShopOrder } from '@aisle/commerce';
import type { Order, OrderClaim, Product } from '@aisle/protocol';
import { attributions } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLimits, noLimits } from '../limits.ts';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const orderOf = (orderId: string, more: Partial<Order> = {}): Order => ({
  ...{ platform: 'wool', orderId, number: `#${orderId}`, placedAt: Date.now(), status: 'paid' },
  ...{ standing: 'verified', currency: 'EUR', codes: [], tracking: [] },
  lines: [
    {
      ...{ lineId: 'l1', ref: { platform: 'wool', productId: 'jumper' }, name: 'Jumper' },
      options: [{ name: 'Size', value: 'M' }],
      ...{ quantity: 2, returned: 0, unitPrice: eur(8_400), lineTotal: eur(16_800) },
    },
  ],
  ...{ subtotal: eur(16_800), discount: eur(0), shipping: eur(0), total: eur(16_800) },
  refunded: eur(0),
  ...more,
});

const claimOf = (orderId: string, more: Partial<OrderClaim> = {}): OrderClaim => ({
  orderId,
  number: `#${orderId}`,
  total: eur(16_800),
  lines: [
    {
      ...{ ref: { platform: 'wool', productId: 'jumper' }, name: 'Jumper', options: [] },
      ...{ quantity: 2, unitPrice: eur(8_400) },
    },
  ],
  codes: [],
  ...more,
});

/** A shop's server with these orders; it can be shut, and can say no to returns. */
const books = new Map<string, ShopOrder>();
let shut = false;
let saysNo = false;
const started: string[] = [];
const answering = <T>(value: T): Promise<T> =>
  shut ? Promise.reject(new ShopError('unreachable', 'shut')) : Promise.resolve(value);
const shop: Connector = {
  platform: 'wool',
  capabilities: {
    ...{ orders: true, discounts: false, checkoutLink: false, returns: true, webhooks: true },
  },
  catalogue: {
    platform: 'wool',
    searchProducts: () => answering<Product[]>([]),
    findProduct: () => answering(null),
    findNotes: () => answering(null),
  },
  listProducts: () => answering({ products: [], next: null }),
  verifyLines: () => answering([]),
  findOrders: ({ number }) =>
    answering([...books.values()].filter(({ order }) => order.number === `#${number}`)),
  findOrder: (orderId) => answering(books.get(orderId) ?? null),
  createDiscount: () => answering(undefined),
  createCheckoutLink: () => answering('https://shop.example/pay'),
  startReturn: ({ orderId }) => {
    if (saysNo) return Promise.reject(new ShopError('refused', 'too late to send it back'));
    started.push(orderId);
    return answering({ number: 'R-1' });
  },
  readWebhook: () => null,
  health: () => answering({ shopName: 'Wool', currency: 'EUR', missing: [] }),
};

let limited = false;
const limits = createLimits();
let server: TestServer;
let store: TestStore;
let shopper: ShopperClient;
let agent: AgentClient;
let conversationId: string;

const begin = async (client: ShopperClient) => {
  const id = v7();
  accepted(await client.emitWithAck('startConversation', { conversationId: id }));
  accepted(await client.emitWithAck('watchConversation', { conversationId: id }));
  return id;
};
const newShopper = async () => server.shopper((await server.openSession(store.siteKey)).token);

beforeAll(async () => {
  server = await startTestServer({
    connectorOf: async () => shop,
    limits: {
      ...noLimits,
      take: (name, key) => (limited ? limits.take(name, key) : noLimits.take(name, key)),
    },
  });
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());
beforeEach(async () => {
  books.clear();
  shut = false;
  saysNo = false;
  limited = false;
  shopper = await newShopper();
  conversationId = await begin(shopper);
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
});

const agentOrders = async () =>
  accepted(await agent.emitWithAck('fetchShopperOrders', { conversationId })).orders;
const herOrders = async (client = shopper) =>
  accepted(await client.emitWithAck('fetchOrders', {})).orders;
const asking = (orderId: string, quantity = 1, clientId = v7()) => ({
  ...{ conversationId, clientId, platform: 'wool', orderId, wish: 'refund' as const },
  lines: [{ lineId: 'l1', quantity, reason: 'too_small' as const }],
});

test('23 an order told by her page stands in the chat once, however often it is told', async () => {
  shut = true;
  const placed = nextNotice(shopper, 'entries');
  accepted(await shopper.emitWithAck('reportOrder', { claim: claimOf('100') }));
  expect((await placed).entries[0]).toMatchObject({
    author: { kind: 'system' },
    content: { kind: 'order_placed', number: '#100', pieces: 2, standing: 'reported' },
  });
  accepted(await shopper.emitWithAck('reportOrder', { claim: claimOf('100') }));
  const log = accepted(await shopper.emitWithAck('fetchEntries', { conversationId }));
  expect(log.entries.filter(({ content }) => content.kind === 'order_placed')).toHaveLength(1);
  expect(await agentOrders()).toMatchObject([{ order: { standing: 'reported' } }]);
});

test('23 the shop says so: reported becomes verified, and the agent is told to look', async () => {
  shut = true;
  accepted(await shopper.emitWithAck('reportOrder', { claim: claimOf('101') }));
  shut = false;
  const told = nextNotice(agent, 'orders');
  const order = { order: orderOf('101', { status: 'shipped' }), cartTokens: [] };
  await server.shopEvents.tell(store.storeId, { kind: 'order', order });
  expect(await told).toEqual({ conversationId });
  expect(await agentOrders()).toMatchObject([
    {
      order: { standing: 'verified', status: 'shipped' },
      mismatch: null,
      links: [{ kind: 'page_event' }],
    },
  ]);
});

test('23 figures that differ are flagged, and count for nothing', async () => {
  const key = { storeId: store.storeId, platform: 'wool', orderId: '102' };
  books.set('102', { order: orderOf('102'), cartTokens: [] });
  accepted(await shopper.emitWithAck('reportOrder', { claim: claimOf('102', { total: eur(1) }) }));
  expect(await agentOrders()).toMatchObject([
    { order: { total: eur(16_800) }, mismatch: { kind: 'total', claimed: eur(1) } },
  ]);
  expect(await attributions.attributionsOf(server.storage.read, key)).toEqual([]);
});

test.each([
  ['a negative total', { total: eur(-1) }],
  ['two currencies', { total: { amount: 16_800, currency: 'JPY' } }],
  ['an absurd total', { total: eur(9_000_000_000_000) }],
  [
    '10,000 lines',
    { lines: Array.from({ length: 10_000 }, () => claimOf('x').lines[0]) as OrderClaim['lines'] },
  ],
])('23 %s is refused and leaves nothing', async (_, more) => {
  const { token } = await server.openSession(store.siteKey);
  const hostile = await server.shopper(token);
  await begin(hostile);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/ask/reportOrder',
    headers: { authorization: `Bearer ${token}` },
    body: { claim: claimOf('103', more) },
  });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(await herOrders(hostile)).toEqual([]);
});

test('23 without a conversation nothing is kept', async () => {
  const stranger = await newShopper();
  accepted(await stranger.emitWithAck('reportOrder', { claim: claimOf('104') }));
  expect(await herOrders(stranger)).toEqual([]);
});

test('24 another’s order shows her nothing but her own words', async () => {
  const tracking = [{ carrier: 'Post', number: 'SECRET-1' }];
  books.set('105', { order: orderOf('105', { tracking }), cartTokens: [] });
  const mallory = await newShopper();
  await begin(mallory);
  accepted(await mallory.emitWithAck('reportOrder', { claim: claimOf('105') }));
  const seen = await herOrders(mallory);
  expect(seen).toMatchObject([{ order: { standing: 'reported', number: '#105' } }]);
  expect(JSON.stringify(seen)).not.toContain('SECRET-1');
  const other = await newShopper();
  await begin(other);
  accepted(await other.emitWithAck('reportOrder', { claim: claimOf('105') }));
  expect(await herOrders(other)).toEqual([]);
});

test('24 number and e-mail show an order; each wrong one gets the same answer', async () => {
  const email = 'anna@example.com';
  books.set('106', { order: orderOf('106'), cartTokens: [], email });
  const look = (number: string, of: string) =>
    shopper.emitWithAck('lookUpOrder', { number, email: of });
  const wrong = await look('106', 'eve@example.com');
  expect(wrong).toEqual({ ok: true, value: { order: null } });
  expect(await look('999', email)).toEqual(wrong);
  expect(await herOrders()).toEqual([]);
  const found = accepted(await look(' #106 ', ' ANNA@example.com '));
  expect(found.order).toMatchObject({ order: { number: '#106' }, returnable: { l1: 2 } });
  expect(JSON.stringify(found)).not.toContain(email);
  expect(await herOrders()).toHaveLength(1);
});

test('24 look-ups are few', async () => {
  limited = true;
  const look = () => shopper.emitWithAck('lookUpOrder', { number: '7', email: 'a@example.com' });
  for (let i = 0; i < 5; i++) accepted(await look());
  expect(await look()).toMatchObject({ error: { code: 'rate_limited' } });
});

/** An order that is hers by its cart, so that all of it is shown to her. */
async function bought(orderId: string, more: Partial<Order> = {}): Promise<void> {
  const generation = `cart-of-${orderId}-and-nobody-else`;
  const cart = {
    ...{ generation, currency: 'EUR', lines: [], codes: [], source: 'wool', hash: generation },
    ...{ subtotal: eur(0), discount: eur(0), quality: 'exact' as const, capturedAt: 1 },
  };
  accepted(await shopper.emitWithAck('reportCart', { sequence: Date.now(), cart }));
  const order = { order: orderOf(orderId, more), cartTokens: [generation] };
  books.set(orderId, order);
  await server.shopEvents.tell(store.storeId, { kind: 'order', order });
}

test('25 a return is asked for, approved, told to the shop and answered once', async () => {
  await bought('200');
  const asked = asking('200');
  const { entry } = accepted(await shopper.emitWithAck('requestReturn', asked));
  expect(entry.content).toMatchObject({
    kind: 'return_requested',
    number: '#200',
    lines: [{ name: 'Jumper', options: [{ name: 'Size', value: 'M' }], quantity: 1 }],
  });
  expect(accepted(await shopper.emitWithAck('requestReturn', asked)).repeated).toBe(true);
  const answer = { conversationId, requestSeq: entry.seq, result: 'approved' as const };
  const approved = await agent.emitWithAck('answerReturn', {
    ...{ ...answer, clientId: v7(), text: 'The label is on its way.' },
  });
  expect(accepted(approved).entry.content).toMatchObject({
    ...{ kind: 'return_answered', result: 'approved', inShop: { number: 'R-1' } },
  });
  const again = await agent.emitWithAck('answerReturn', { ...answer, clientId: v7() });
  expect(again).toMatchObject({ error: { code: 'stale' } });
  expect(started.filter((id) => id === '200')).toHaveLength(1);
  expect((await herOrders())[0]).toMatchObject({
    ...{ returnable: { l1: 1 }, returns: [{ standing: 'approved' }] },
  });
});

test('25 no piece is sent back twice, not even by two requests at once', async () => {
  await bought('201');
  const answers = await Promise.all(
    [2, 2, 1].map((pieces) => shopper.emitWithAck('requestReturn', asking('201', pieces))),
  );
  const taken = answers.filter(({ ok }) => ok).length;
  expect(taken).toBe(1);
  const [one] = await herOrders();
  expect((one?.returnable.l1 ?? 0) + (answers[2]?.ok ? 1 : 2)).toBe(2);
});

test('25 pieces that came back and pieces of an approved return are the same ones', async () => {
  await bought('202', { changedAt: 1 } as Partial<Order>);
  const { entry } = accepted(await shopper.emitWithAck('requestReturn', asking('202')));
  const answer = { conversationId, clientId: v7(), requestSeq: entry.seq };
  accepted(await agent.emitWithAck('answerReturn', { ...answer, result: 'approved' }));
  const line = orderOf('202').lines[0];
  await bought('202', { lines: line ? [{ ...line, returned: 1 }] : [] });
  expect((await herOrders())[0]?.returnable).toEqual({ l1: 1 });
  accepted(await shopper.emitWithAck('requestReturn', asking('202')));
  expect((await herOrders())[0]?.returnable).toEqual({});
});

test('25 where the shop says no, nothing was answered and it can be answered otherwise', async () => {
  await bought('203');
  const { entry } = accepted(await shopper.emitWithAck('requestReturn', asking('203')));
  saysNo = true;
  const answer = { conversationId, requestSeq: entry.seq };
  expect(
    await agent.emitWithAck('answerReturn', { ...answer, clientId: v7(), result: 'approved' }),
  ).toMatchObject({
    error: { code: 'invalid', message: 'the shop said no: too late to send it back' },
  });
  accepted(
    await agent.emitWithAck('answerReturn', { ...answer, clientId: v7(), result: 'declined' }),
  );
  expect((await herOrders())[0]?.returnable).toEqual({ l1: 2 });
});

test('25 nobody sends back what is not hers', async () => {
  await bought('204');
  const other = await newShopper();
  const theirs = await begin(other);
  expect(
    await other.emitWithAck('requestReturn', { ...asking('204'), conversationId: theirs }),
  ).toMatchObject({ error: { code: 'not_found' } });
});

test('a viewer sees orders and the report, and settles nothing', async () => {
  const { email } = await server.addAgent(store.storeId, 'viewer');
  const viewer = await server.agent(await server.signIn(email));
  accepted(await viewer.emitWithAck('fetchShopperOrders', { conversationId }));
  accepted(await viewer.emitWithAck('fetchReport', { from: 0, to: Date.now() }));
  const answer = { conversationId, clientId: v7(), requestSeq: 1, result: 'declined' as const };
  const refused = { error: { code: 'forbidden' } };
  expect(await viewer.emitWithAck('answerReturn', answer)).toMatchObject(refused);
  const windows = { directDays: 1, influencedDays: 1 };
  expect(await viewer.emitWithAck('setAttributionWindows', windows)).toMatchObject(refused);
  expect(await viewer.emitWithAck('recountAttribution', {})).toMatchObject(refused);
});

test('another store’s agent sees none of it', async () => {
  await bought('205');
  const theirs = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(theirs.email));
  expect(await stranger.emitWithAck('fetchShopperOrders', { conversationId })).toMatchObject({
    error: { code: 'not_found' },
  });
  const period = { from: 0, to: Date.now() + 1 };
  expect(accepted(await stranger.emitWithAck('fetchReport', period)).currencies).toEqual([]);
  const listed = await stranger.emitWithAck('fetchReportOrders', {
    ...{ ...period, currency: 'EUR', figure: 'with_chat' as const },
  });
  expect(accepted(listed).rows).toEqual([]);
});

test('22 every figure of the report is the sum of the list it opens, in pages and as CSV', async () => {
  const own = await server.addStore({ role: 'owner' });
  const cookie = await server.signIn(own.email);
  const owner = await server.agent(cookie);
  const client = await server.shopper((await server.openSession(own.siteKey)).token);
  const talk = await begin(client);
  const say = { conversationId: talk, clientId: v7(), text: 'It does not itch.' };
  accepted(await owner.emitWithAck('sendMessage', say));
  const tell = (order: Order, attributionKey?: string) =>
    server.shopEvents.tell(own.storeId, {
      kind: 'order',
      order: { order, cartTokens: [], ...(attributionKey && { attributionKey }) },
    });
  for (let i = 0; i < 60; i++)
    await tell(orderOf(`${3_000 + i}`, { placedAt: Date.now() + 1_000 + i }), talk);
  await tell(orderOf('=1+1', { number: '=1+1', placedAt: Date.now() + 5_000 }), talk);
  await tell(orderOf('4000', { placedAt: Date.now() }));
  const period = { from: 0, to: Date.now() + 86_400_000 };
  const [eurs] = accepted(await owner.emitWithAck('fetchReport', period)).currencies;
  expect(eurs).toMatchObject({
    influenced: { verified: { orders: 61, gross: 61 * 16_800 }, reported: { orders: 0 } },
    withChat: { verified: { orders: 61 } },
    withoutChat: { verified: { orders: 1, gross: 16_800 } },
    agents: [{ agentId: own.agentId, influenced: { orders: 61 } }],
  });
  const asked = { ...period, currency: 'EUR', figure: 'influenced' as const };
  const first = accepted(await owner.emitWithAck('fetchReportOrders', asked));
  const before = first.next ?? undefined;
  const rest = accepted(await owner.emitWithAck('fetchReportOrders', { ...asked, before }));
  const rows = [...first.rows, ...rest.rows];
  expect(new Set(rows.map(({ orderId }) => orderId)).size).toBe(61);
  expect(rest.next).toBeNull();
  expect(rows.reduce((sum, row) => sum + row.influencedGross, 0)).toBe(61 * 16_800);
  const file = await server.app.inject({
    url: `/api/v1/agent/report.csv?from=0&to=${period.to}&currency=EUR&figure=influenced`,
    headers: { cookie, host: new URL(server.url).host },
  });
  expect(file.body.trim().split('\n')).toHaveLength(62);
  expect(file.body).toContain("'=1+1");
  const unsigned = await server.app.inject({ url: '/api/v1/agent/report.csv?from=0&to=1' });
  expect(unsigned.statusCode).toBe(401);
});
