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
let shopper: ShopperClient;
let agent: AgentClient;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

const begin = async (who = shopper): Promise<string> => {
  const conversationId = v7();
  accepted(await who.emitWithAck('startConversation', { conversationId }));
  return conversationId;
};
const say = (conversationId: string, text: string, clientId = v7()) =>
  shopper.emitWithAck('sendMessage', { conversationId, clientId, text });

test('3 what a shopper writes is stored, answered, and then reaches the agent who watches', async () => {
  const conversationId = await begin();
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const heard = nextNotice(agent, 'entries');
  const { entry, repeated } = accepted(await say(conversationId, 'Does it itch?'));
  expect(repeated).toBe(false);
  expect(entry).toMatchObject({
    seq: 1,
    author: { kind: 'shopper' },
    content: { text: 'Does it itch?' },
  });
  expect(await heard).toEqual({ conversationId, entries: [entry], head: 1 });
});

test('3 what the agent answers reaches the shopper', async () => {
  const conversationId = await begin();
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const heard = nextNotice(shopper, 'entries');
  const sent = await agent.emitWithAck('sendMessage', {
    conversationId,
    clientId: v7(),
    text: 'No.',
  });
  const { entry } = accepted(sent);
  expect(entry.author).toEqual({ kind: 'agent', agentId: store.agentId });
  expect((await heard).entries).toEqual([entry]);
});
