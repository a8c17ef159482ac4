import { type Connector, ShopError, type ShopOrder } from '@aisle/commerce';
import { type Order, PROTOCOL, type SessionReply } from '@aisle/protocol';
import { attributions } from '@aisle/storage';
import { SignJWT } from 'jose';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const orderOf = (orderId: string, placedAt: number): Order => ({
  ...{ platform: 'wool', orderId, number: `#${orderId}`, placedAt, status: 'paid' },
  ...{ standing: 'verified', currency: 'EUR', codes: [], tracking: [] },
  lines: [
    {
      ...{ lineId: 'l1', ref: { platform: 'wool', productId: 'jumper' }, name: 'Jumper' },
      ...{ options: [], quantity: 1, returned: 0, unitPrice: eur(8_400), lineTotal: eur(8_400) },
    },
  ],
  ...{ subtotal: eur(8_400), discount: eur(0), shipping: eur(0), total: eur(8_400) },
  refunded: eur(0),
});

let now = 1_800_000_000_000;
/** The shop's orders, as it would tell them. */
let books: ShopOrder[] = [];
let asked = 0;
let shut = false;
const connector = {
  platform: 'wool',
  capabilities: { orders: true },
  // A careless shop: it answers with everybody's orders, whoever was asked for.
  findOrders: async () => {
    asked += 1;
    if (shut) throw new ShopError('unreachable', 'shut');
    return books;
  },
  findOrder: async (orderId: string) =>
    books.find(({ order }) => order.orderId === orderId) ?? null,
} as unknown as Connector;

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let key: string;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now, connectorOf: async () => connector });
});
beforeEach(async () => {
  now += 1_000_000;
  books = [];
  asked = 0;
  shut = false;
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
  key = accepted(await agent.emitWithAck('addIdentityKey', {})).secret;
});
afterAll(() => server.end());

const buys = (customerId: string | undefined, orderId: string, placedAt = now): ShopOrder => {
  const of = { order: orderOf(orderId, placedAt), cartTokens: [] };
  const order = customerId === undefined ? of : { ...of, customerId };
  books.push(order);
  return order;
};
type Visit = SessionReply & { shopper: ShopperClient };
const enter = async (sub: string | null, credential?: string): Promise<Visit> => {
  const claims = { sub: sub ?? '', aud: store.siteKey, exp: now / 1_000 + 60 };
  const token = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' });
  const identity = sub === null ? undefined : await token.sign(new TextEncoder().encode(key));
  const body = { protocol: PROTOCOL, siteKey: store.siteKey, credential, identity };
  const url = '/api/v1/shopper/session';
  const headers = { origin: ORIGIN };
  const session: SessionReply = (
    await server.app.inject({ method: 'POST', url, headers, body })
  ).json();
  return { ...session, shopper: await server.shopper(session.token) };
};
const chats = async ({ shopper }: Visit) => {
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  return conversationId;
};
const seen = async ({ shopper }: Visit): Promise<string[]> =>
  accepted(await shopper.emitWithAck('fetchOrders', {})).orders.map(({ order }) => order.orderId);
const named = (conversationId: string) => ({ conversationId, clientId: v7() });
const returnOf = (conversationId: string, orderId: string) => ({
  ...{ ...named(conversationId), platform: 'wool', orderId, wish: 'refund' as const },
  lines: [{ lineId: 'l1', quantity: 1, reason: 'too_small' as const }],
});

test('26 a customer sees her own orders without looking them up, and nobody else’s', async () => {
  buys('42', 'hers', now - 9_000);
  buys('43', 'his');
  buys(undefined, 'guest');
  const ida = await enter('42');
  expect(await seen(ida)).toEqual(['hers']);
  expect(await seen(await enter('43'))).toEqual(['his']);
  expect(await seen(await enter(null))).toEqual([]);
  // Nor may she send back what is not hers.
  const conversationId = await chats(ida);
  const [hers, his] = [returnOf(conversationId, 'hers'), returnOf(conversationId, 'his')];
  expect(await ida.shopper.emitWithAck('requestReturn', his)).toMatchObject({
    error: { code: 'not_found' },
  });
  accepted(await ida.shopper.emitWithAck('requestReturn', hers));
});

test('26 her browser alone, without the shop’s word, shows no order of her account', async () => {
  buys('42', 'hers');
  const ida = await enter('42');
  const conversationId = await chats(ida);
  expect(await seen(ida)).toEqual(['hers']);
  const later = await enter(null, ida.credential);
  expect(later.shopperId).toBe(ida.shopperId);
  expect(await seen(later)).toEqual([]);
  expect(
    await later.shopper.emitWithAck('requestReturn', returnOf(conversationId, 'hers')),
  ).toMatchObject({ error: { code: 'not_found' } });
});

test('26 the shop is asked once in half a minute, and again when it did not answer', async () => {
  buys('42', 'first');
  shut = true;
  const ida = await enter('42');
  expect(await seen(ida)).toEqual([]);
  shut = false;
  expect(await seen(ida)).toEqual(['first']);
  buys('42', 'second', now + 1);
  expect(await seen(ida)).toEqual(['first']);
  expect(asked).toBe(2);
  now += 30_000;
  expect(await seen(ida)).toEqual(['second', 'first']);
});

test('26 the agent sees a customer’s orders, and why they are hers', async () => {
  buys('42', 'hers', now - 9_000);
  const conversationId = await chats(await enter('42'));
  const told = () => agent.emitWithAck('fetchShopperOrders', { conversationId });
  const { orders, stale } = accepted(await told());
  expect(orders).toMatchObject([{ order: { orderId: 'hers' }, links: [{ kind: 'customer' }] }]);
  expect(stale).toBe(false);
  now += 40_000;
  shut = true;
  expect(accepted(await told())).toMatchObject({ stale: true, orders: [{}] });
});

const evidenceOf = async (orderId: string) =>
  (
    await attributions.attributionsOf(server.storage.read, {
      ...{ storeId: store.storeId, platform: 'wool', orderId },
    })
  ).map(({ conversationId, evidence, influencedGross }) => ({
    ...{ conversationId, kinds: evidence.map(({ kind }) => kind), influencedGross },
  }));

test('21 an order of a signed customer belongs to the chat before it, also when she signs in after', async () => {
  const guest = await enter(null);
  const conversationId = await chats(guest);
  accepted(
    await agent.emitWithAck('sendMessage', { ...named(conversationId), text: 'The oat one.' }),
  );
  now += 1_000;
  const order = buys('42', 'bought');
  await server.shopEvents.tell(store.storeId, { kind: 'order', order });
  expect(await evidenceOf('bought')).toEqual([]);
  await enter('42', guest.credential);
  expect(await evidenceOf('bought')).toEqual([
    { conversationId, kinds: ['customer'], influencedGross: 8_400 },
  ]);
});

test('21 two browsers of one customer are one person: who wrote last before the order counts', async () => {
  const first = await enter('42');
  const early = await chats(first);
  const other = await enter(null);
  const late = await chats(other);
  await enter('42', other.credential);
  for (const conversationId of [early, late]) {
    now += 1_000;
    accepted(await agent.emitWithAck('sendMessage', { ...named(conversationId), text: 'Hello.' }));
  }
  now += 1_000;
  const order = buys('42', 'bought');
  await server.shopEvents.tell(store.storeId, { kind: 'order', order });
  const counted = await evidenceOf('bought');
  expect(counted.map(({ conversationId }) => conversationId).sort()).toEqual([early, late].sort());
  expect(counted.find(({ conversationId }) => conversationId === late)).toMatchObject({
    influencedGross: 8_400,
  });
  expect(counted.find(({ conversationId }) => conversationId === early)).toMatchObject({
    influencedGross: 0,
  });
});

test('26 orders of long ago are no news in the chat', async () => {
  const ida = await enter('42');
  const conversationId = await chats(ida);
  now += 2 * 86_400_000;
  buys('42', 'yesterday', now - 86_400_001);
  buys('42', 'today', now - 1_000);
  const back = await enter('42', ida.credential);
  expect(await seen(back)).toEqual(['today', 'yesterday']);
  const log = accepted(await back.shopper.emitWithAck('fetchEntries', { conversationId }));
  const placed = log.entries.flatMap(({ content }) =>
    content.kind === 'order_placed' ? content.orderId : [],
  );
  expect(placed).toEqual(['today']);
});
