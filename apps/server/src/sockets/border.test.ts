import { DESK_LIMITS, LIMITS } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepted,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
});
afterAll(() => server.end());

type Loose = {
  emitWithAck(name: unknown, ...args: unknown[]): Promise<unknown>;
  emit(name: unknown, ...args: unknown[]): unknown;
};
const newShopper = async () => server.shopper((await server.openSession(store.siteKey)).token);
const loose = (client: ShopperClient) => client as unknown as Loose;
const gone = (client: ShopperClient) =>
  new Promise<string>((resolve) => client.once('disconnect', resolve));
const isAlive = async () => (await server.app.inject('/readyz')).statusCode === 200;

test.each([
  'nonsense',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'watchInbox',
  'error',
  '',
  '💥',
])('15 a name that is not in the table is refused: %s', async (name) => {
  const shopper = await newShopper();
  const answer = await loose(shopper).emitWithAck(name, {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'unknown_event' } });
  shopper.disconnect();
});

test('15 one who keeps asking for unknown things is closed, the others are not', async () => {
  const stranger = await newShopper();
  const neighbour = await newShopper();
  const closed = gone(stranger);
  for (let i = 0; i < 12; i += 1) loose(stranger).emit(`unknown-${i}`);
  await closed;
  accepted(await neighbour.emitWithAck('heartbeat', { heads: {} }));
  expect((await server.metrics.told()).text).toMatch(/aisle_unknown_events \d+/);
});

const message = (text: unknown, more: object = {}) => ({
  conversationId: v7(),
  clientId: v7(),
  text,
  ...more,
});

test.each<[string, unknown[], string]>([
  ['nothing', [], 'invalid'],
  ['null', [null], 'invalid'],
  ['a text', ['hello'], 'invalid'],
  ['a list', [[1, 2]], 'invalid'],
  ['bytes', [Buffer.from([1, 2, 3])], 'invalid'],
  ['an unknown field', [message('x', { admin: true })], 'invalid'],
  ['a number as text', [message(5)], 'invalid'],
  ['no visible character', [message(' \n')], 'invalid'],
  ['U+0000', [message('a\0b')], 'invalid'],
  ['201 combining marks', [message(`a${'\u0301'.repeat(201)}`)], 'invalid'],
  ['a made-up id', [message('x', { clientId: '1' })], 'invalid'],
  ['a v4 id', [message('x', { clientId: crypto.randomUUID() })], 'invalid'],
  ['5,001 characters', [message('x'.repeat(LIMITS.messageLength + 1))], 'too_long'],
])('15 a payload that does not fit is refused: %s', async (_title, args, code) => {
  const shopper = await newShopper();
  const answer = await loose(shopper).emitWithAck('sendMessage', ...args);
  expect(answer).toMatchObject({ ok: false, error: { code } });
  shopper.disconnect();
});

test('20 lone surrogates and line ends are made alike before they are stored', async () => {
  const shopper = await newShopper();
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const text = 'a\ud800b\r\nc\rd';
  const sent = await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text });
  expect(accepted(sent).entry.content).toEqual({ kind: 'message', text: 'a\ufffdb\nc\nd' });
});

test('7 a frame past 64 KiB closes that link and no other', async () => {
  const greedy = await newShopper();
  const neighbour = await newShopper();
  const closed = gone(greedy);
  loose(greedy).emit('sendMessage', message('x'.repeat(DESK_LIMITS.frameBytes)));
  await closed;
  accepted(await neighbour.emitWithAck('heartbeat', { heads: {} }));
});

test.each([
  '2x',
  '9999',
  '4{',
  '2/shopper,["sendMessage"',
  '51-["x",{"_placeholder":true,"num":0}]',
  '\u0000',
  '40/nowhere,',
  '40',
])('15 a malformed frame ends at most its own link: %s', async (frame) => {
  const raw = new WebSocket(
    `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  );
  await new Promise((resolve) => raw.addEventListener('open', resolve));
  raw.send('40/shopper,{"protocol":1,"token":"x"}');
  raw.send(frame);
  raw.send(`4${frame}`);
  raw.close();
  expect(await isAlive()).toBe(true);
  accepted(await (await newShopper()).emitWithAck('heartbeat', { heads: {} }));
});

test('16 a socket that shows nothing is closed', { timeout: 15_000 }, async () => {
  const raw = new WebSocket(
    `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  );
  await new Promise((resolve) => raw.addEventListener('open', resolve));
  await new Promise((resolve) => raw.addEventListener('close', resolve));
  expect(raw.readyState).toBe(WebSocket.CLOSED);
});

test.each<[string, string, string | undefined]>([
  ['no JSON', '{', 'application/json'],
  ['a form', 'a=b', 'application/x-www-form-urlencoded'],
  ['plain text, which needs no preflight', '{}', 'text/plain'],
  ['a prototype', '{"__proto__":{"x":1}}', 'application/json'],
])('a malformed body is refused: %s', async (_title, body, type) => {
  const { token } = await server.openSession(store.siteKey);
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/ask/heartbeat',
    headers: { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) },
    body,
  });
  expect(response.json()).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
});

test('a body past 64 KiB is refused, an unknown name too', async () => {
  const { token } = await server.openSession(store.siteKey);
  const ask = (name: string, body: object) =>
    server.app.inject({
      method: 'POST',
      url: `/api/v1/shopper/ask/${name}`,
      headers: { authorization: `Bearer ${token}` },
      body,
    });
  const big = await ask('sendMessage', { text: 'x'.repeat(DESK_LIMITS.frameBytes) });
  expect([big.statusCode, big.json().error.code]).toEqual([413, 'too_long']);
  const unknown = await ask('dropTables', {});
  expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'unknown_event']);
  const agents = await ask('watchInbox', { tab: 'open' });
  expect(agents.json().error.code).toBe('unknown_event');
});
