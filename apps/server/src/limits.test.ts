import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLimits, noLimits } from './limits.ts';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;

beforeAll(async () => {
  server = await startTestServer({ limits: createLimits() });
  store = await server.addStore();
});
afterAll(() => server.end());

const newShopper = async () => server.shopper((await server.openSession(store.siteKey)).token);

test('a shopper’s sixth message at once is refused with a time to wait, her neighbour’s is not', async () => {
  const shopper = await newShopper();
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const send = () =>
    shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text: 'again' });
  for (let i = 0; i < 5; i += 1) accepted(await send());
  const refused = await send();
  expect(refused).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
  if (!refused.ok) expect(refused.error.retryAfterMs).toBeGreaterThan(0);
  const neighbour = await newShopper();
  const own = v7();
  accepted(await neighbour.emitWithAck('startConversation', { conversationId: own }));
});

test('a fourth new conversation within the hour is refused, asking for an old one again is not', async () => {
  const shopper = await newShopper();
  const ids = [v7(), v7(), v7()];
  for (const conversationId of ids)
    accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  expect(await shopper.emitWithAck('startConversation', { conversationId: v7() })).toMatchObject({
    error: { code: 'rate_limited' },
  });
  const [first = ''] = ids;
  accepted(await shopper.emitWithAck('startConversation', { conversationId: first }));
});

test('more than 60 events in a second are refused', async () => {
  // A clock that stands still keeps the second open.
  const still = await startTestServer({ limits: createLimits(), clock: () => 1_800_000_000_000 });
  const { siteKey } = await still.addStore();
  const shopper = await still.shopper((await still.openSession(siteKey)).token);
  const answers = await Promise.all(
    Array.from({ length: 61 }, () => shopper.emitWithAck('heartbeat', { heads: {} })),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(60);
  expect(answers.at(-1)).toMatchObject({ error: { code: 'rate_limited', retryAfterMs: 1_000 } });
  await still.end();
});

test('the sixth failed sign-in is refused before the password is looked at', async () => {
  const email = 'victim@example.com';
  const attempt = () =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in/email',
      body: { email, password: 'wrong wrong wrong' },
    });
  for (let i = 0; i < 5; i += 1) expect((await attempt()).statusCode).toBe(401);
  const refused = await attempt();
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json().error.code).toBe('rate_limited');
});

test('limits that are off let everything pass', async () => {
  for (let i = 0; i < 400; i += 1) expect(await noLimits.take('message', 'one')).toBeNull();
});
