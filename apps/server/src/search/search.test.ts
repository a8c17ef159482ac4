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

async function says(texts: string[], siteKey = store.siteKey): Promise<string> {
  const shopper = await server.shopper((await server.openSession(siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  for (const text of texts)
    accepted(await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  return conversationId;
}
const search = async (words: string, more: object = {}) =>
  accepted(await agent.emitWithAck('searchConversations', { words, ...more }));

test('39 what was said a moment ago is found, with its place and what to mark', async () => {
  const conversationId = await says(['Hello', 'Läuft der Troyer ein?', 'And the cap?']);
  const { found, next, reading } = await search('lauft TROY');
  expect([next, reading]).toEqual([null, false]);
  const [hit] = found;
  expect(hit?.row).toMatchObject({ conversationId, status: 'open', unread: 3 });
  expect(hit?.hit).toEqual({
    seq: 2,
    excerpt: 'Läuft der Troyer ein?',
    marks: [
      [0, 5],
      [10, 16],
    ],
  });
});

test('39 a store finds its own conversations only, and signs of the search’s language are no words', async () => {
  const elsewhere = await server.addStore();
  await says(['an unmistakable pangolin'], elsewhere.siteKey);
  expect((await search('pangolin')).found).toEqual([]);
  for (const words of ['"', '* OR *', "' & !", '🧶', ') AND (', 'NEAR(troyer'])
    expect(await search(words), words).toMatchObject({ next: null });
});

test('39 a shopper has no such request', async () => {
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  // biome-ignore lint/suspicious/noExplicitAny: what her client does not have
  const answer = await (shopper as any).emitWithAck('searchConversations', { words: 'troyer' });
  expect(answer).toMatchObject({ error: { code: 'unknown_event' } });
});
