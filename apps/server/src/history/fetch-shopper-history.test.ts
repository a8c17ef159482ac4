import { DESK_LIMITS } from '@aisle/protocol';
import { orders } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

async function chats(times: number): Promise<{ shopperId: string; ids: string[] }> {
  const { token, shopperId } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const ids: string[] = [];
  for (let i = 0; i < times; i += 1) {
    const conversationId = v7();
    accepted(await shopper.emitWithAck('startConversation', { conversationId }));
    const said = { conversationId, clientId: v7(), text: `Chat ${i}` };
    accepted(await shopper.emitWithAck('sendMessage', said));
    ids.push(conversationId);
  }
  return { shopperId, ids };
}

test('an agent pages through her earlier conversations and sees what she has spent', async () => {
  const { shopperId, ids } = await chats(DESK_LIMITS.pageHistory + 2);
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const key = { storeId: store.storeId, platform: 'demo', orderId: '1' };
  await server.storage.write(async (tx) => {
    await orders.saveOrder(tx, {
      ...{ ...key, emailHash: null, customerId: null, number: '1', changedAt: 1, claim: null },
      ...{ tokens: [], attributionKey: null, entryId: v7(), checkedAt: 1 },
      order: {
        ...{ platform: 'demo', orderId: '1', number: '1', placedAt: 1, status: 'paid' },
        ...{ standing: 'verified', currency: 'EUR', lines: [], codes: [], tracking: [] },
        ...{ subtotal: eur(9_000), discount: eur(0), shipping: eur(0), total: eur(9_000) },
        refunded: eur(2_000),
      },
    });
    const link = { shopperId, conversationId: '', at: 1 };
    await orders.linkOrder(tx, key, { ...link, kind: 'cart_token' });
  });
  const conversationId = ids.at(-1) ?? '';
  const first = accepted(await agent.emitWithAck('fetchShopperHistory', { conversationId }));
  const names = first.conversations.map((one) => one.conversationId);
  expect(names).toEqual(ids.slice(1, -1).toReversed());
  expect(first).toMatchObject({
    more: true,
    spend: [{ orders: 1, reported: 0, gross: eur(9_000), net: eur(7_000) }],
  });
  const before = names.at(-1) ?? '';
  const next = accepted(await agent.emitWithAck('fetchShopperHistory', { conversationId, before }));
  expect(next.conversations.map((one) => one.conversationId)).toEqual([ids[0]]);
  expect(next.conversations[0]?.last?.preview).toBe('Chat 0');
  expect(next).toMatchObject({ more: false });
  expect(next.spend).toBeUndefined();
});

test('4 another store’s agent is told of no conversation', async () => {
  const { ids } = await chats(2);
  const stranger = await server.agent(await server.signIn((await server.addStore()).email));
  const answer = await stranger.emitWithAck('fetchShopperHistory', {
    conversationId: ids[0] ?? '',
  });
  expect(answer).toMatchObject({ error: { code: 'not_found' } });
});
