import type { Entry, WatchFor } from '@aisle/protocol';
import { conversations, watches } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eur, type KnitShop, openKnitShop } from '../testing/knit-shop.ts';
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
const YEAR = 365 * 24 * HOUR;
const M = { platform: 'knits', productId: 'fjord', variantId: 'fjord-M' };

let now = 1_790_000_000_000;
let shop: KnitShop;
let asked = 0;
let nodes: TwoNodes;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let stage: MailStage;

beforeAll(async () => {
  nodes = await startTwoNodes(
    () => now,
    () => shop.connector,
  );
  ({ sink, server } = nodes);
});
afterAll(() => nodes.end());
beforeEach(async () => {
  shop = openKnitShop();
  const { findProduct } = shop.connector.catalogue;
  asked = 0;
  shop.connector.catalogue.findProduct = (key) => {
    asked += 1;
    return findProduct(key);
  };
  setStock(0);
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
  stage = await setMailStage(server, sink, store, agent);
  accepted(await stage.shopper.emitWithAck('watchConversation', conversation()));
});

const conversation = () => ({ conversationId: stage.conversationId });
/** The shop has so many of the sweater in M; for so much. */
function setStock(stock: number, amount = 12_000): void {
  const fjord = shop.products.get('fjord');
  if (!fjord) throw new Error('no sweater');
  const variants = fjord.variants.map((one) =>
    one.variantId === M.variantId
      ? {
          ...{ ...one, stock, price: eur(amount) },
          availability: stock > 0 ? ('InStock' as const) : ('OutOfStock' as const),
        }
      : one,
  );
  shop.products.set('fjord', { ...fjord, variants });
}
const ask = (what: WatchFor, watchId = v7()) =>
  stage.shopper.emitWithAck('addWatch', { ...conversation(), watchId, for: what, of: M });
const hers = async () =>
  accepted(await stage.shopper.emitWithAck('fetchWatches', conversation())).watches;
const came = async (): Promise<Entry[]> =>
  (await stage.log()).filter(
    ({ content }) => content.kind === 'suggestion' && content.watch?.came === true,
  );
/** Lets time pass until every watch that was due has been looked at. */
async function pass(ms: number): Promise<void> {
  now += ms;
  await expect
    .poll(() => watches.dueWatches(server.storage.read, { at: now, limit: 9 }))
    .toEqual([]);
}
/** What is looked at later has been looked at: nothing is on its way from before. */
async function looked(): Promise<void> {
  const before = asked;
  await pass(HOUR + 1);
  await expect.poll(() => asked).toBeGreaterThan(before);
}

test('65 back in stock: told once over two nodes, as a card with the stock of that moment', async () => {
  const watchId = v7();
  const { watch } = accepted(await ask('back_in_stock', watchId));
  expect(watch).toMatchObject({
    ...{ watchId, for: 'back_in_stock', of: M, name: 'Fjord', madeBy: null },
    ...{ options: [{ name: 'Size', value: 'M' }], endsAt: now + YEAR },
  });
  // Asked again, whoever asks, it is the one.
  expect(accepted(await ask('back_in_stock', watchId)).watch).toEqual(watch);
  expect(accepted(await ask('back_in_stock')).watch).toEqual(watch);
  expect(await hers()).toEqual([watch]);
  await looked();
  expect(await came()).toEqual([]);
  setStock(3);
  await pass(HOUR + 1);
  await expect.poll(async () => (await came()).length).toBe(1);
  const [told] = await came();
  expect(told).toMatchObject({ author: { kind: 'system' } });
  const content = told?.content.kind === 'suggestion' ? told.content : null;
  expect(content).toMatchObject({ watch: { for: 'back_in_stock', came: true } });
  expect(content?.products[0]).toMatchObject({ variantId: 'fjord-M' });
  expect(content?.products[0]?.product.variants[0]).toMatchObject({ stock: 3 });
  expect(await hers()).toEqual([]);
  // Gone and there once more: she was told.
  setStock(0);
  now += HOUR + 1;
  setStock(5);
  accepted(await ask('price_drop'));
  await looked();
  expect(await came()).toHaveLength(1);
});

test('65 what the shop tells by itself, or a new copy of its catalogue shows, is looked at at once', async () => {
  accepted(await ask('back_in_stock'));
  setStock(2);
  expect(await came()).toEqual([]);
  const key = { platform: 'knits', productId: 'fjord' };
  await server.shopEvents.tell(store.storeId, { kind: 'product_changed', key });
  await expect.poll(async () => (await came()).length).toBe(1);
  accepted(await ask('price_drop'));
  setStock(2, 9_900);
  accepted(await agent.emitWithAck('searchProducts', { query: 'fjord' }));
  await expect.poll(async () => (await came()).length).toBe(2);
});

test('65 costs less: less than when she asked, in the same currency, and to be had', async () => {
  setStock(1, 12_000);
  expect(await ask('back_in_stock')).toMatchObject({ error: { code: 'stale' } });
  const { watch } = accepted(await ask('price_drop'));
  expect(watch.price).toEqual(eur(12_000));
  for (const [stock, amount] of [
    [1, 12_000],
    [1, 13_000],
    [0, 8_000],
  ] as const) {
    setStock(stock, amount);
    await looked();
    expect(await came()).toEqual([]);
  }
  setStock(1, 11_999);
  await pass(HOUR + 1);
  await expect.poll(async () => (await came()).length).toBe(1);
  expect((await came())[0]?.content).toMatchObject({ watch: { for: 'price_drop', came: true } });
});

test('65 an agent promises it on her behalf; either ends it, and nobody is told then', async () => {
  const clientId = v7();
  const wish = { ...conversation(), clientId, for: 'back_in_stock' as const, of: M };
  const { watch } = accepted(await agent.emitWithAck('promiseWatch', wish));
  expect(watch).toMatchObject({ watchId: clientId, madeBy: store.agentId });
  expect(accepted(await agent.emitWithAck('promiseWatch', wish)).watch).toEqual(watch);
  const said = (await stage.log()).filter(({ content }) => content.kind === 'suggestion');
  expect(said).toMatchObject([
    { clientId, author: { kind: 'agent' }, content: { watch: { came: false } } },
  ]);
  expect(await hers()).toEqual([watch]);
  expect(await agent.emitWithAck('promiseWatch', { ...wish, clientId: v7() })).toMatchObject({
    error: { code: 'stale' },
  });
  const changed = nextNotice(agent, 'watches');
  accepted(await stage.shopper.emitWithAck('endWatch', { ...conversation(), watchId: clientId }));
  expect(await changed).toEqual(conversation());
  const seen = async () =>
    accepted(await agent.emitWithAck('fetchWatches', conversation())).watches;
  expect(await seen()).toEqual([]);
  const mine = accepted(await ask('back_in_stock')).watch;
  expect(await seen()).toEqual([mine]);
  accepted(await agent.emitWithAck('endWatch', { ...conversation(), watchId: mine.watchId }));
  expect(await hers()).toEqual([]);
  setStock(4);
  accepted(await ask('price_drop'));
  await looked();
  expect(await came()).toEqual([]);
});

test('65 by e-mail where she has gone, in a closed conversation that stays closed', async () => {
  await stage.verified();
  accepted(await ask('back_in_stock'));
  accepted(await agent.emitWithAck('closeConversation', { ...conversation(), clientId: v7() }));
  await stage.goes();
  setStock(1);
  await pass(HOUR + 1);
  await expect.poll(async () => (await came()).length).toBe(1);
  now += 3 * MINUTE;
  const letter = await stage.arrived(2);
  expect(letter.text).toContain('What you waited for is back in stock:');
  expect(letter.text).toContain('Fjord, M, €120.00');
  expect(letter.head).toContain('Subject: Your conversation with Wool');
  const { read } = server.storage;
  const found = await conversations.findConversation(read, store.storeId, stage.conversationId);
  expect(found?.status).toBe('closed');
});

test('65 a shop that does not answer is left alone for a quarter of an hour', async () => {
  accepted(await ask('back_in_stock'));
  shop.fault = 'shut';
  await looked();
  const shutAt = asked;
  await pass(14 * MINUTE);
  expect(asked).toBe(shutAt);
  setStock(1);
  shop.fault = 'none';
  await pass(2 * MINUTE);
  await expect.poll(async () => (await came()).length).toBe(1);
});

test('65 whoever was erased is told nothing, and nothing of it is left', async () => {
  accepted(await ask('back_in_stock'));
  const { data } = accepted(await stage.shopper.emitWithAck('fetchOwnData', {}));
  expect(JSON.stringify(data)).toContain('fjord-M');
  accepted(await stage.shopper.emitWithAck('eraseOwnData', {}));
  setStock(1);
  const [, shopper] = await stage.newShopper();
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(
    await shopper.emitWithAck('addWatch', {
      ...{ conversationId, watchId: v7(), for: 'price_drop', of: M },
    }),
  );
  await looked();
  expect(await stage.log()).toEqual([]);
  const { watches: table } = server.storage.read.tables;
  const left = await server.storage.read.select().from(table);
  expect(left.filter((row) => row.conversationId === stage.conversationId)).toEqual([]);
});

test('65 no other shopper, and no agent of another store, sees or ends it', async () => {
  const { watch } = accepted(await ask('back_in_stock'));
  const [, neighbour] = await stage.newShopper();
  const elsewhere = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(elsewhere.email));
  const named = { ...conversation(), watchId: watch.watchId };
  const refused = { error: { code: 'not_found' } };
  for (const who of [neighbour, stranger] as AgentClient[]) {
    expect(await who.emitWithAck('endWatch', named)).toMatchObject(refused);
    expect(await who.emitWithAck('fetchWatches', conversation())).toMatchObject(refused);
  }
  const conversationId = v7();
  accepted(await neighbour.emitWithAck('startConversation', { conversationId }));
  accepted(await neighbour.emitWithAck('endWatch', { ...named, conversationId }));
  expect(await hers()).toEqual([watch]);
});

test('65 she waits for twenty things at most', async () => {
  const many = Array.from({ length: 21 }, (_, n) => ({
    ...{ ...(shop.products.get('fjord') ?? {}), productId: `p${n}` },
  })) as Parameters<typeof shop.products.set>[1][];
  for (const one of many) shop.products.set(one.productId, one);
  const answers = [];
  for (const { productId } of many)
    answers.push(
      await stage.shopper.emitWithAck('addWatch', {
        ...{ ...conversation(), watchId: v7(), for: 'price_drop' },
        of: { ...M, productId },
      }),
    );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
  expect(answers.at(-1)).toMatchObject({ error: { code: 'full' } });
  expect(await hers()).toHaveLength(20);
});
