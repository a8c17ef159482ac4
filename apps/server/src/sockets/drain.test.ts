import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { accepted, nextNotice, startTestServer } from '../testing/start-test-server.ts';

test('14 a leaving server asks all to move, still answers, and ends when they have moved', async () => {
  const server = await startTestServer({ timing: { moveWithinMs: 400 } });
  const store = await server.addStore();
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const moving = nextNotice(shopper, 'moving');
  const drained = server.drain();
  expect(await moving).toEqual({ withinMs: 400 });
  const message = { conversationId, clientId: v7(), text: 'my last words' };
  expect(accepted(await shopper.emitWithAck('sendMessage', message)).entry.seq).toBe(1);
  const refused = await server.app.inject('/readyz');
  expect(refused.statusCode).toBe(503);
  const session = await server.app.inject({ method: 'POST', url: '/api/v1/shopper/session' });
  expect(session.json()).toMatchObject({ error: { code: 'shutting_down', retryAfterMs: 1_000 } });
  await expect(server.shopper('whatever')).rejects.toThrow();
  shopper.disconnect();
  await drained;
  await server.end();
});

test('14 who does not move is closed when the time is up', async () => {
  const server = await startTestServer({ timing: { moveWithinMs: 1 } });
  const store = await server.addStore();
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const closed = new Promise((resolve) => shopper.once('disconnect', resolve));
  await server.drain();
  await closed;
  await server.end();
});
