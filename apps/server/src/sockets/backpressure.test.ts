import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { accepted, startTestServer } from '../testing/start-test-server.ts';

test('a link that reads nothing is closed, and the others never notice', {
  timeout: 60_000,
}, async () => {
  const server = await startTestServer();
  const store = await server.addStore();
  const { token } = await server.openSession(store.siteKey);
  const writer = await server.shopper(token);
  const conversationId = v7();
  accepted(await writer.emitWithAck('startConversation', { conversationId }));
  const sleeper = await server.shopper(token);
  accepted(await sleeper.emitWithAck('watchConversation', { conversationId }));
  // Its socket stays open and is no longer read, as with a phone put into a pocket.
  const { ws } = sleeper.io.engine.transport as unknown as {
    ws: { pause(): void; resume(): void };
  };
  ws.pause();
  const text = 'x'.repeat(5_000);
  const closed = () =>
    server.metrics.told().then(({ text }) => /aisle_slow_links_closed 1/.test(text));
  for (let round = 0; round < 400 && !(await closed()); round += 1)
    await Promise.all(
      Array.from({ length: 25 }, async () =>
        accepted(await writer.emitWithAck('sendMessage', { conversationId, clientId: v7(), text })),
      ),
    );
  expect(await closed()).toBe(true);
  expect(writer.connected).toBe(true);
  ws.resume();
  await server.end();
});
