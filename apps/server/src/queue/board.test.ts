import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newShopper, waitingShoppers } from '../testing/queue-stage.ts';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let other: TestStore;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  other = await server.addStore();
});
afterAll(() => server.end());

test('29 the board shows who waits, longest first, what nobody looks after, and how busy each is', async () => {
  const { email } = await server.addAgent(store.storeId, 'supervisor');
  const lead = await server.agent(await server.signIn(email));
  const mia = await server.agent(await server.signIn(store.email));
  const [first, second] = await waitingShoppers(server, store, 2);
  await waitingShoppers(server, other, 1);
  const resting = await newShopper(server, store);
  if (!first || !second) throw new Error('two shoppers');
  const named = ({ conversationId }: typeof first) => ({ conversationId, clientId: v7() });
  for (const one of [second, resting])
    accepted(
      await mia.emitWithAck('assignConversation', { ...named(one), agentId: store.agentId }),
    );
  const board = async () => accepted(await lead.emitWithAck('fetchBoard', { since: 0 }));
  const ids = (rows: { conversationId: string }[]) => rows.map((row) => row.conversationId);
  const before = await board();
  expect(ids(before.waiting)).toEqual([first.conversationId, second.conversationId]);
  expect(before.unattended).toEqual([]);
  const her = (shown: typeof before) =>
    shown.colleagues.find(({ agentId }) => agentId === store.agentId);
  expect(her(before)).toMatchObject({
    ...{ whereabouts: 'online', load: 2, waiting: 1, firstReplyMs: null },
  });
  accepted(await mia.emitWithAck('sendMessage', { ...named(second), text: 'hello' }));
  accepted(await mia.emitWithAck('setPresence', { presence: 'away' }));
  const after = await board();
  expect(ids(after.waiting)).toEqual([first.conversationId]);
  expect(ids(after.unattended).sort()).toEqual(
    [second.conversationId, resting.conversationId].sort(),
  );
  expect(her(after)).toMatchObject({ whereabouts: 'away', waiting: 0 });
  expect(her(after)?.firstReplyMs).toEqual(expect.any(Number));
});
