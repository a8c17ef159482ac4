import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const DAY_MS = 86_400_000;

let now = Date.UTC(2027, 2, 1, 12);
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let agent: AgentClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
  agent = await server.agent(await server.signIn((await server.addAgent(store.storeId)).email));
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
}, 30_000);
afterAll(() => server.end());

const give = (change: { gestureId?: string; kind?: 'sample' | 'exchange' } = {}) =>
  agent.emitWithAck('giveGesture', {
    ...{ conversationId, gestureId: v7(), kind: 'sample', words: 'Two skeins to try' },
    ...change,
  });
const allow = async (samples: number, exchanges: number) =>
  accepted(await owner.emitWithAck('saveGestureRules', { rules: { samples, exchanges } }));

test('64 a store that has said nothing lets nobody give anything', async () => {
  expect(await give()).toMatchObject({ error: { code: 'forbidden' } });
  const { gestures, left } = accepted(await agent.emitWithAck('fetchGestures', { conversationId }));
  expect([gestures, left]).toEqual([[], { sample: 0, exchange: 0 }]);
});

test('64 each agent gives as many as the store lets him in 30 days; what is taken back counts no more', async () => {
  await allow(2, 1);
  const gestureId = v7();
  const first = accepted(await give({ gestureId }));
  expect(first).toMatchObject({ gesture: { words: 'Two skeins to try' }, left: { sample: 1 } });
  // A retry of what went through is no second one.
  expect(accepted(await give({ gestureId })).gesture).toEqual(first.gesture);
  accepted(await give());
  expect(await give()).toMatchObject({ error: { code: 'forbidden' } });
  expect(accepted(await give({ kind: 'exchange' })).left).toEqual({ sample: 0, exchange: 0 });
  // What one has given does not bind another.
  expect(await owner.emitWithAck('takeBackGesture', { gestureId })).toMatchObject({
    error: { code: 'not_found' },
  });
  const back = accepted(await agent.emitWithAck('takeBackGesture', { gestureId }));
  expect(back).toMatchObject({ gesture: { takenBackAt: now }, left: { sample: 1 } });
  now += 30 * DAY_MS;
  const { left } = accepted(await agent.emitWithAck('fetchGestures', { conversationId }));
  expect(left).toEqual({ sample: 2, exchange: 1 });
});

test('64 the log is for whoever watches over others, of the own store, and as a file', async () => {
  const { rows } = accepted(await owner.emitWithAck('fetchGestureLog', {}));
  expect(rows.map(({ kind }) => kind).sort()).toEqual(['exchange', 'sample', 'sample']);
  expect(await agent.emitWithAck('fetchGestureLog', {})).toMatchObject({
    error: { code: 'forbidden' },
  });
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  expect(accepted(await stranger.emitWithAck('fetchGestureLog', {})).rows).toEqual([]);
  accepted(await stranger.emitWithAck('saveGestureRules', { rules: { samples: 9, exchanges: 9 } }));
  expect(accepted(await owner.emitWithAck('fetchGestureRules', {})).rules).toEqual({
    ...{ samples: 2, exchanges: 1 },
  });
  const { body } = await server.app.inject({
    url: '/api/v1/agent/gestures.csv',
    headers: { cookie: await server.signIn(store.email) },
  });
  expect(body.trim().split('\n')).toHaveLength(4);
  expect(body).toContain('Two skeins to try');
});

test.each([
  { kind: 'discount', words: 'x' },
  { kind: 'sample', words: ' ' },
  { kind: 'sample', words: 'x'.repeat(201) },
])('64 $kind "$words" is no gesture', async (wrong) => {
  const asked = { conversationId, gestureId: v7(), ...wrong } as never;
  expect(await agent.emitWithAck('giveGesture', asked)).toMatchObject({
    error: { code: 'invalid' },
  });
});
