import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connections } from '@aisle/storage';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { createKeySealer } from './seal-keys.ts';

const KEY = 'a key that nobody may read again';

let shop: Server;
let url: string;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;

beforeAll(async () => {
  // As much of the demo shop as a check asks for.
  shop = createServer((request, response) => {
    const right = request.headers.authorization === `Bearer ${KEY}`;
    const body = right ? { name: 'Wool & Co', currency: 'EUR' } : { error: 'unauthorized' };
    response.writeHead(right ? 200 : 401).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => shop.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  server = await startTestServer({}, { localShops: [url] });
});
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  shop.close();
});

const demo = (apiKey = KEY) => ({ platform: 'demo', fields: { url, apiKey } });

test('a shop is tried, connected and told with the end of its key only', async () => {
  const { check, connection } = accepted(await owner.emitWithAck('connectShop', demo()));
  expect(check).toMatchObject({ kind: 'healthy', shopName: 'Wool & Co', missing: [] });
  expect(connection).toMatchObject({ settings: { url }, keys: { apiKey: KEY.slice(-4) } });
  const told = JSON.stringify(accepted(await owner.emitWithAck('fetchConnection', {})));
  expect(told).not.toContain(KEY);
  const kept = await connections.findConnection(server.storage.read, store.storeId);
  expect(JSON.stringify(kept)).not.toContain(KEY);
  expect(kept?.sealedKeys).toBeTruthy();
});

test('what does not work replaces nothing, and a key left out is the one that is kept', async () => {
  accepted(await owner.emitWithAck('connectShop', demo()));
  const failed = accepted(await owner.emitWithAck('connectShop', demo('wrong')));
  expect(failed.check).toMatchObject({ kind: 'failed', why: expect.stringContaining('keys') });
  const { check } = accepted(await owner.emitWithAck('checkConnection', {}));
  expect(check.kind).toBe('healthy');
  const again = { platform: 'demo', fields: { url } };
  expect(accepted(await owner.emitWithAck('connectShop', again)).check.kind).toBe('healthy');
  accepted(await owner.emitWithAck('disconnectShop', {}));
  expect(accepted(await owner.emitWithAck('fetchConnection', {})).connection).toBeNull();
  expect(await connections.findConnection(server.storage.read, store.storeId)).toBeNull();
});

test('3 an address inside our network is not asked, whoever fills it in', async () => {
  for (const inside of ['http://127.0.0.1:9', 'https://169.254.169.254', 'https://[::1]']) {
    const filledIn = { platform: 'demo', fields: { url: inside, apiKey: KEY } };
    const { check } = accepted(await owner.emitWithAck('checkConnection', { filledIn }));
    expect(check, inside).toMatchObject({ why: expect.stringContaining('We do not ask this') });
  }
});

test('4 only owners and admins see or change a connection, and their own store’s only', async () => {
  accepted(await owner.emitWithAck('connectShop', demo()));
  const { email } = await server.addAgent(store.storeId, 'agent');
  const agent = await server.agent(await server.signIn(email));
  const refused = { error: { code: 'forbidden' } };
  expect(await agent.emitWithAck('fetchConnection', {})).toMatchObject(refused);
  expect(await agent.emitWithAck('checkConnection', {})).toMatchObject(refused);
  expect(await agent.emitWithAck('connectShop', demo())).toMatchObject(refused);
  expect(await agent.emitWithAck('disconnectShop', {})).toMatchObject(refused);
  expect(await agent.emitWithAck('saveSettings', { settings: {} })).toMatchObject(refused);
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  expect(accepted(await stranger.emitWithAck('fetchConnection', {})).connection).toBeNull();
  // Two more people sign in, and passwords are slow on purpose.
}, 30_000);

test('settings are kept, and a time zone that is none is refused', async () => {
  const delivery = {
    ...{ timeZone: 'Europe/Dublin', cutOff: '14:00', workingDays: [1], holidays: [] },
    ...{ handlingDays: 0, transit: { '*': { from: 1, to: 2 } } },
  };
  const settings = { delivery, discounts: { percent: 15, hours: 12 } };
  accepted(await owner.emitWithAck('saveSettings', { settings }));
  expect(accepted(await owner.emitWithAck('fetchSettings', {})).settings).toEqual(settings);
  const nowhere = { delivery: { ...delivery, timeZone: 'Mars/Olympus' } };
  expect(await owner.emitWithAck('saveSettings', { settings: nowhere })).toMatchObject({
    error: { code: 'invalid' },
  });
});

const order = {
  ...{ id: 'TP-1', number: 'TP-1', placedAt: 1, email: 'a@b.example', pagePath: '/orders/x' },
  ...{ status: 'open', lines: [], codes: [], parcels: [] },
  subtotal: { amount: 0, currency: 'EUR' },
  discount: { amount: 0, currency: 'EUR' },
  total: { amount: 0, currency: 'EUR' },
  refunded: { amount: 0, currency: 'EUR' },
};

const send = async (body: string, headers: Record<string, string>, storeId = store.storeId) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/webhooks/${storeId}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: body,
  });
  return { status: answer.statusCode, value: answer.json().value };
};
const signed = (body: string, delivery: string) => ({
  'x-shop-delivery': delivery,
  'x-shop-topic': 'order.created',
  'x-shop-signature': createHmac('sha256', KEY).update(body).digest('base64'),
});

test('a webhook is told once, however often it is delivered, and only with its signature', async () => {
  accepted(await owner.emitWithAck('connectShop', demo()));
  // Spaces and all: the signature is on the bytes, not on what they mean.
  const body = JSON.stringify({ order }, null, 3);
  expect(await send(body, signed(body, 'd-1'))).toEqual({ status: 200, value: 'told' });
  expect(await send(body, signed(body, 'd-1'))).toEqual({ status: 200, value: 'repeated' });
  expect(await send(body, signed(body, 'd-2'))).toEqual({ status: 200, value: 'told' });
  expect((await send(`${body} `, signed(body, 'd-3'))).status).toBe(401);
  expect((await send(body, {})).status).toBe(401);
  const other = await server.addStore();
  expect((await send(body, signed(body, 'd-1'), other.storeId)).status).toBe(401);
  expect((await send(body, signed(body, 'd-1'), 'nonsense')).status).toBe(401);
  expect(await send('{}', signed('{}', 'd-4'))).toEqual({ status: 200, value: 'ignored' });
});

test('a new webhook of WooCommerce’s is taken, so that it can be saved', async () => {
  accepted(await owner.emitWithAck('connectShop', demo()));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await send('webhook_id=7', form)).toEqual({ status: 200, value: 'ignored' });
});

test('sealed keys open for their own store and secret only', () => {
  const sealer = createKeySealer(new Uint8Array(32).fill(1));
  const sealed = sealer.seal('a', { apiKey: KEY });
  expect(sealer.open('a', sealed)).toEqual({ apiKey: KEY });
  expect(sealer.open('b', sealed)).toBeNull();
  expect(createKeySealer(new Uint8Array(32).fill(2)).open('a', sealed)).toBeNull();
  const other = sealed.startsWith('A') ? 'B' : 'A';
  expect(sealer.open('a', other + sealed.slice(1))).toBeNull();
  expect(sealer.open('a', '')).toBeNull();
  expect(sealer.seal('a', {})).not.toBe(sealer.seal('a', {}));
});
