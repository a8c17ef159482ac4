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

test('the shopper learns who answers her when an agent first speaks', async () => {
  const conversationId = await begin();
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(shopper, 'conversation');
  accepted(
    await agent.emitWithAck('sendMessage', { conversationId, clientId: v7(), text: 'Hello!' }),
  );
  expect((await told).conversation.agents).toEqual([{ agentId: store.agentId, name: 'Mia' }]);
});

test('1 a repeat is answered with the entry that was stored first, and its text stands', async () => {
  const conversationId = await begin();
  const clientId = v7();
  const first = accepted(await say(conversationId, 'size M', clientId));
  const again = accepted(await say(conversationId, 'size L', clientId));
  expect(again).toEqual({ entry: first.entry, repeated: true });
  const { entries, head } = accepted(await shopper.emitWithAck('fetchEntries', { conversationId }));
  expect(entries).toEqual([first.entry]);
  expect(head).toBe(1);
});

test('1 the same message sent twice at once is one entry', async () => {
  const conversationId = await begin();
  const clientId = v7();
  const both = await Promise.all([
    say(conversationId, 'twice', clientId),
    say(conversationId, 'twice', clientId),
  ]);
  expect(both.map((one) => accepted(one).entry.seq)).toEqual([1, 1]);
  expect(both.map((one) => accepted(one).repeated).sort()).toEqual([false, true]);
});

test('1 starting a conversation twice makes one, and someone else’s is refused', async () => {
  const conversationId = await begin();
  const again = await shopper.emitWithAck('startConversation', { conversationId });
  expect(accepted(again).conversation.conversationId).toBe(conversationId);
  const other = await server.shopper((await server.openSession(store.siteKey)).token);
  const taken = await other.emitWithAck('startConversation', { conversationId });
  expect(taken).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test('2 many at once are numbered without holes and announced in order, few frames for many', async () => {
  const conversationId = await begin();
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const frames: number[][] = [];
  agent.on('entries', (notice) => {
    if (notice.conversationId === conversationId) frames.push(notice.entries.map(({ seq }) => seq));
  });
  const texts = Array.from({ length: 40 }, (_, index) => `line ${index}`);
  const answers = await Promise.all(texts.map((text) => say(conversationId, text)));
  const seqs = Array.from({ length: 40 }, (_, index) => index + 1);
  expect(answers.map((one) => accepted(one).entry.seq)).toEqual(seqs);
  await expect.poll(() => frames.flat()).toEqual(seqs);
  expect(frames.length).toBeLessThan(40);
});

test('8 watching answers with what was missed after the seq the client knows', async () => {
  const conversationId = await begin();
  for (const text of ['one', 'two', 'three']) accepted(await say(conversationId, text));
  const watched = await shopper.emitWithAck('watchConversation', { conversationId, after: 1 });
  const { entries, head, conversation } = accepted(watched);
  expect(entries.map(({ seq }) => seq)).toEqual([2, 3]);
  expect(head).toBe(3);
  expect(conversation).toMatchObject({ conversationId, status: 'open', head: 3 });
});

test('8 an agent who joins while messages pour in sees every one', async () => {
  const conversationId = await begin();
  const watcher = await server.agent(await server.signIn(store.email));
  const seen = new Set<number>();
  watcher.on('entries', ({ entries }) => {
    for (const { seq } of entries) seen.add(seq);
  });
  const pouring = Array.from({ length: 60 }, (_, index) => say(conversationId, `drop ${index}`));
  const watched = accepted(await watcher.emitWithAck('watchConversation', { conversationId }));
  for (const { seq } of watched.entries) seen.add(seq);
  await Promise.all(pouring);
  await expect.poll(() => seen.size).toBe(60);
});

test('9 a heartbeat names the conversations that are further, and only those', async () => {
  const here = await begin();
  const there = await begin();
  accepted(await say(here, 'hello'));
  accepted(await say(there, 'hello'));
  const beat = await shopper.emitWithAck('heartbeat', { heads: { [here]: 0, [there]: 1 } });
  expect(accepted(beat).heads).toEqual({ [here]: 1 });
});

test('12 receipts reach the other side and never go back or past the head', async () => {
  const conversationId = await begin();
  accepted(await say(conversationId, 'one'));
  accepted(await say(conversationId, 'two'));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(shopper, 'receipts');
  const report = (delivered: number, seen: number) =>
    agent.emitWithAck('reportReceipt', { conversationId, delivered, seen });
  accepted(await report(2, 1));
  expect((await told).receipts.agent).toEqual({ delivered: 2, seen: 1 });
  accepted(await report(1, 0));
  accepted(await report(99, 2));
  const { conversation } = accepted(
    await shopper.emitWithAck('watchConversation', { conversationId }),
  );
  expect(conversation.receipts.agent).toEqual({ delivered: 2, seen: 2 });
});

test('2 typing is told to the other side and not to the one who types', async () => {
  const conversationId = await begin();
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const told: unknown[] = [];
  shopper.on('typing', (notice) => told.push(notice));
  agent.on('typing', (notice) => told.push(notice));
  accepted(await agent.emitWithAck('reportTyping', { conversationId, typing: true }));
  await expect.poll(() => told).toEqual([{ conversationId, by: store.agentId, typing: true }]);
});

test('a closed conversation takes no more messages and everyone is told', async () => {
  const conversationId = await begin();
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const told = nextNotice(shopper, 'conversation');
  accepted(await agent.emitWithAck('closeConversation', { conversationId, clientId: v7() }));
  expect((await told).conversation.status).toBe('closed');
  expect(await say(conversationId, 'still there?')).toMatchObject({ error: { code: 'closed' } });
});

test('a viewer reads and does not write', async () => {
  const conversationId = await begin();
  const { email } = await server.addAgent(store.storeId, 'viewer');
  const viewer = await server.agent(await server.signIn(email));
  accepted(await viewer.emitWithAck('watchConversation', { conversationId }));
  const asked = { conversationId, clientId: v7() };
  expect(await viewer.emitWithAck('sendMessage', { ...asked, text: 'hi' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await viewer.emitWithAck('closeConversation', asked)).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('7 the same request over HTTP gets the same answer, and the socket hears of it', async () => {
  const conversationId = await begin();
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const heard = nextNotice(agent, 'entries');
  const { token, shopperId } = await server.openSession(store.siteKey);
  const ask = (name: string, body: object) =>
    server.app.inject({
      method: 'POST',
      url: `/api/v1/shopper/ask/${name}`,
      headers: { authorization: `Bearer ${token}` },
      body,
    });
  const own = v7();
  expect((await ask('startConversation', { conversationId: own })).statusCode).toBe(200);
  const clientId = v7();
  const sent = (
    await ask('sendMessage', { conversationId: own, clientId, text: 'by post' })
  ).json();
  expect(sent).toMatchObject({ ok: true, value: { repeated: false, entry: { seq: 1, clientId } } });
  const again = (await ask('sendMessage', { conversationId: own, clientId, text: 'x' })).json();
  expect(again).toEqual({ ok: true, value: { entry: sent.value.entry, repeated: true } });
  expect(shopperId).not.toBe('');
  accepted(await say(conversationId, 'by socket'));
  expect((await heard).entries).toHaveLength(1);
});
