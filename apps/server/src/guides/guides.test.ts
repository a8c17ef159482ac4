import type { Connector } from '@aisle/commerce';
import { ShopError } from '@aisle/commerce';
import { type Cart, PROTOCOL } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  ORIGIN,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const cart: Cart = {
  generation: '',
  currency: 'EUR',
  lines: [
    {
      key: 'l1',
      ref: { platform: 'demo', productId: 'crew', variantId: 'crew-m' },
      name: 'Crew',
      options: [],
      quantity: 2,
      unitPrice: eur(8_400),
      lineTotal: eur(16_800),
    },
  ],
  codes: [{ code: 'WOOL10', applied: true }],
  subtotal: eur(16_800),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1,
  hash: 'h',
};

let now: number;
let wishes: unknown[];
let linkFails: ShopError | null;
let makesLinks: boolean;
let server: TestServer;
let store: TestStore;
let shopper: ShopperClient;
let agent: AgentClient;
let credential: string;
let conversationId: string;

const connector = {
  platform: 'demo',
  capabilities: {
    get checkoutLink() {
      return makesLinks;
    },
  },
  createCheckoutLink: async (wish: unknown) => {
    if (linkFails) throw linkFails;
    wishes.push(wish);
    return 'https://shop.example/cart/abc';
  },
} as unknown as Connector;

beforeEach(async () => {
  now = 1_800_000_000_000;
  wishes = [];
  linkFails = null;
  makesLinks = true;
  server = await startTestServer({ clock: () => now, connectorOf: async () => connector });
  store = await server.addStore();
  const session = await server.openSession(store.siteKey);
  credential = session.credential;
  shopper = await server.shopper(session.token);
  agent = await server.agent(await server.signIn(store.email));
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
});
afterEach(() => server.end());

const named = () => ({ conversationId, clientId: v7() });
const settle = (settings: Parameters<typeof storeSettings.saveSettings>[1]['settings']) =>
  server.storage.write((tx) =>
    storeSettings.saveSettings(tx, { storeId: store.storeId, settings, at: now }),
  );

test('a place is pointed at as the merchant mapped it, and she says what came of it', async () => {
  await settle({ places: { cart: { selector: '#bag', url: 'https://shop.example/cart' } } });
  const { entry } = accepted(
    await agent.emitWithAck('pointAt', { ...named(), place: 'cart', text: 'Your bag is here.' }),
  );
  expect(entry.content).toEqual({
    kind: 'guide',
    place: 'cart',
    selector: '#bag',
    url: 'https://shop.example/cart',
    text: 'Your bag is here.',
  });
  const followed = { ...named(), guideSeq: entry.seq, result: 'shown' } as const;
  const told = nextNotice(agent, 'entries');
  accepted(await shopper.emitWithAck('reportGuideFollowed', followed));
  expect((await told).entries[0]?.content).toEqual({
    kind: 'guide_followed',
    guideSeq: entry.seq,
    result: 'shown',
  });
  expect(
    await shopper.emitWithAck('reportGuideFollowed', { ...followed, ...named(), guideSeq: 99 }),
  ).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

test('a link to pay has her cart, her code and the conversation in it', async () => {
  accepted(await shopper.emitWithAck('reportCart', { sequence: 1, cart }));
  const { entry } = accepted(await agent.emitWithAck('sendCheckoutLink', named()));
  expect(entry.content).toEqual({
    kind: 'checkout_link',
    url: 'https://shop.example/cart/abc',
    pieces: 2,
    subtotal: eur(16_800),
  });
  expect(wishes).toEqual([
    {
      lines: [{ ref: cart.lines[0]?.ref, quantity: 2 }],
      code: 'WOOL10',
      attributionKey: conversationId,
    },
  ]);
});

test('no cart, a shop that says no, that is silent or makes no links are told apart', async () => {
  expect(await agent.emitWithAck('sendCheckoutLink', named())).toMatchObject({
    error: { code: 'stale' },
  });
  accepted(await shopper.emitWithAck('reportCart', { sequence: 1, cart }));
  linkFails = new ShopError('refused', 'the crew is sold out');
  expect(await agent.emitWithAck('sendCheckoutLink', named())).toMatchObject({
    error: { code: 'invalid', message: 'the crew is sold out' },
  });
  linkFails = new ShopError('unreachable', 'no answer');
  expect(await agent.emitWithAck('sendCheckoutLink', named())).toMatchObject({
    error: { code: 'unavailable' },
  });
  makesLinks = false;
  expect(await agent.emitWithAck('sendCheckoutLink', named())).toMatchObject({
    error: { code: 'unsupported' },
  });
});

test('both sides fill in the gift without undoing each other, and both are told', async () => {
  const heard = nextNotice(agent, 'gift');
  const hers = { recipient: 'Tom', sizes: 'M, loose', date: '2026-12-24' };
  accepted(await shopper.emitWithAck('changeGift', { conversationId, changes: hers }));
  expect((await heard).gift).toEqual(hers);
  const his = { wrap: true, sizes: null };
  accepted(await agent.emitWithAck('changeGift', { conversationId, changes: his }));
  const both = { recipient: 'Tom', date: '2026-12-24', wrap: true };
  expect(accepted(await shopper.emitWithAck('fetchGift', { conversationId })).gift).toEqual(both);
  await Promise.all([
    shopper.emitWithAck('changeGift', { conversationId, changes: { note: 'Happy birthday' } }),
    agent.emitWithAck('changeGift', { conversationId, changes: { occasion: 'Birthday' } }),
  ]);
  expect(accepted(await agent.emitWithAck('fetchGift', { conversationId })).gift).toEqual({
    ...both,
    note: 'Happy birthday',
    occasion: 'Birthday',
  });
});

test('delivery is promised by the store’s rules, or not at all', async () => {
  const wish = { country: 'IE', date: '2027-01-20' };
  expect(accepted(await shopper.emitWithAck('estimateDelivery', wish)).estimate).toBeNull();
  await settle({
    delivery: {
      timeZone: 'Europe/Dublin',
      cutOff: '14:00',
      workingDays: [1, 2, 3, 4, 5],
      holidays: [],
      handlingDays: 0,
      transit: { IE: { from: 1, to: 2 } },
    },
  });
  expect(accepted(await agent.emitWithAck('estimateDelivery', wish)).estimate).toMatchObject({
    earliest: '2027-01-18',
    latest: '2027-01-19',
    inTime: 'yes',
  });
});

const openWith = async (resume: string, siteKey = store.siteKey) => {
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: ORIGIN },
    body: { protocol: PROTOCOL, siteKey, resume },
  });
  return response.json();
};

test('16 a link carries her conversation to another browser, once', async () => {
  const first = await server.openSession(store.siteKey, credential);
  const { token } = accepted(await shopper.emitWithAck('createResumeLink', {}));
  const there = await openWith(token);
  expect(there).toMatchObject({ shopperId: first.shopperId, conversation: { conversationId } });
  expect(there.credential).not.toBe(credential);
  // Both browsers stay hers, and the link is used up.
  for (const known of [credential, there.credential])
    expect(await server.openSession(store.siteKey, known)).toMatchObject({
      shopperId: first.shopperId,
      credential: known,
    });
  expect((await openWith(token)).shopperId).not.toBe(first.shopperId);
});

test('16 a link that is too old, made up, or another store’s opens nobody’s conversation', async () => {
  const other = await server.addStore();
  const { shopperId } = await server.openSession(store.siteKey, credential);
  const { token } = accepted(await shopper.emitWithAck('createResumeLink', {}));
  expect((await openWith(token, other.siteKey)).shopperId).not.toBe(shopperId);
  expect((await openWith('made-up')).shopperId).not.toBe(shopperId);
  now += 31 * 60_000;
  expect((await openWith(token)).shopperId).not.toBe(shopperId);
});
