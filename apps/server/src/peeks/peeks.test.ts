import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let shopper: ShopperClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await owner.emitWithAck('watchConversation', { conversationId }));
});
afterAll(() => server.end());

const peek = (text: string) => shopper.emitWithAck('reportPeek', { conversationId, text });
const disclosed = async () => (await server.openSession(store.siteKey)).store.sneakPeek;

/** Everything the database holds, as text. */
async function held(): Promise<string> {
  const { read } = server.storage;
  const rows: unknown[] = [];
  for (const table of Object.values(read.tables))
    rows.push(...((await read.select().from(table as never)) as unknown[]));
  return JSON.stringify(rows);
}

test('46 it is off until an owner or admin switches it on, and the widget is told', async () => {
  expect(await disclosed()).toBeUndefined();
  expect(await peek('hello')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  const { email } = await server.addAgent(store.storeId, 'supervisor');
  const lead = await server.agent(await server.signIn(email));
  const refused = await lead.emitWithAck('saveSneakPeek', { on: true });
  expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  accepted(await owner.emitWithAck('saveSneakPeek', { on: true }));
  expect(await disclosed()).toBe(true);
});

test('46 those who have it open see it, long digits masked; nothing of it is stored', async () => {
  accepted(await owner.emitWithAck('saveSneakPeek', { on: true }));
  const told: unknown[] = [];
  shopper.onAny((name: string) => told.push(name));
  const heard = nextNotice(owner, 'peek');
  const canary = 'peekcanary';
  // Not whole yet: what rule 45 finds is masked before.
  accepted(await peek(`${canary} 4111 1111 1111`));
  expect(await heard).toEqual({ conversationId, text: `${canary} 4111 11•• ••••` });
  expect(await held()).not.toContain(canary);
  const other = await server.shopper((await server.openSession(store.siteKey)).token);
  const foreign = await other.emitWithAck('reportPeek', { conversationId, text: 'x' });
  expect(foreign).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect(told).not.toContain('peek');
});

test('46 saving the shop’s other settings leaves the switch where it is', async () => {
  accepted(await owner.emitWithAck('saveSneakPeek', { on: true }));
  accepted(await owner.emitWithAck('saveSettings', { settings: {} }));
  expect(await disclosed()).toBe(true);
  accepted(await owner.emitWithAck('saveSneakPeek', { on: false }));
  expect(await disclosed()).toBeUndefined();
  expect(await peek('hello')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});
