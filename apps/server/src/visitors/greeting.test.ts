import { PROTOCOL, type SessionReply } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { openTab } from '../testing/visitor-stage.ts';

const WORDS = 'Shall I measure the sleeves for you?';

let server: TestServer;
let store: TestStore;
let agent: AgentClient;

beforeAll(async () => {
  server = await startTestServer({ timing: { tendMs: 20, pageChangeMs: 20 } });
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
  accepted(await agent.emitWithAck('saveVisitorRules', { mode: 'everyone', radar: true }));
  accepted(await agent.emitWithAck('watchVisitors', {}));
});
afterAll(() => server.end());

const greet = (visitId: string, more: { clientId?: string; text?: string } = {}) => {
  const named = { visitId, conversationId: v7(), clientId: v7(), text: WORDS, ...more };
  return agent.emitWithAck('greetVisitor', named).then((answer) => ({ answer, named }));
};

/** As the page's script does when she opens what it shows. */
async function openWith(greeting: string, siteKey = store.siteKey): Promise<SessionReply> {
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: ORIGIN },
    body: { protocol: PROTOCOL, siteKey, greeting },
  });
  return response.json();
}

/** A visitor to whom an agent has written, and what her page was given to show. */
async function greeted() {
  const tab = openTab(server, store);
  accepted(await tab.tell());
  const { answer, named } = await greet(tab.visitId);
  accepted(answer);
  const { greeting } = accepted(await tab.tell());
  if (!greeting?.token) throw new Error('her page was given nothing to show');
  return { tab, named, greeting, token: greeting.token };
}

const conversationsOf = async () => {
  const { read } = server.storage;
  return read.select().from(read.tables.conversations);
};

test('42 what an agent writes first waits on her page and is a conversation once she opens it', async () => {
  const before = (await conversationsOf()).length;
  const { tab, named, greeting, token } = await greeted();
  expect(greeting).toMatchObject({ id: named.clientId, text: WORDS, store: 'Wool' });
  accepted(await tab.tell({ greeting: 'shown' }));
  expect(await conversationsOf()).toHaveLength(before);

  const opened = nextNotice(agent, 'visitors', ({ visitors }) =>
    visitors.some((one) => one.greeting?.stage === 'opened'),
  );
  const session = await openWith(token);
  const { conversationId } = named;
  expect(session.conversation).toMatchObject({
    ...{ conversationId, status: 'open', assignedTo: store.agentId },
    agents: [{ agentId: store.agentId }],
  });
  await opened;
  const shopper = await server.shopper(session.token);
  const watched = accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  expect(watched.entries.at(-1)).toMatchObject({
    author: { kind: 'agent', agentId: store.agentId },
    content: { kind: 'message', text: WORDS },
  });
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const answered = nextNotice(agent, 'entries');
  const said = { conversationId, clientId: v7(), text: 'Yes please' };
  accepted(await shopper.emitWithAck('sendMessage', said));
  expect((await answered).entries[0]?.content).toMatchObject({ text: 'Yes please' });
  // Nothing more to show.
  expect(accepted(await tab.tell()).greeting).toBeNull();
});

test('42 opened twice it is one conversation, and nobody else’s', async () => {
  const { token, named } = await greeted();
  const first = await openWith(token);
  const before = (await conversationsOf()).length;
  const again = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: ORIGIN },
    body: {
      ...{ protocol: PROTOCOL, siteKey: store.siteKey, greeting: token },
      credential: first.credential,
    },
  });
  expect(again.json().conversation).toMatchObject({
    conversationId: named.conversationId,
    head: first.conversation?.head,
  });
  const thief = await openWith(token);
  expect(thief.conversation).toBeNull();
  expect(await conversationsOf()).toHaveLength(before);
});

test('42 only what the server has signed is an agent’s word', async () => {
  const { token } = await greeted();
  const other = await server.addStore();
  const [head = '', , sign = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, text: 'Pay here' })).toString('base64url');
  for (const wrong of [`${head}.${forged}.${sign}`, 'nonsense', session(await openWith('x'))])
    expect((await openWith(wrong)).conversation).toBeNull();
  expect((await openWith(token, other.siteKey)).conversation).toBeNull();
  const { agentId } = store;
  const colleague = await server.addAgent(store.storeId, 'owner');
  const boss = await server.agent(await server.signIn(colleague.email));
  const { agents } = accepted(await boss.emitWithAck('fetchTeam', {}));
  const seen = agents.find((one) => one.agentId === agentId)?.version ?? 0;
  accepted(await boss.emitWithAck('disableAgent', { agentId, version: seen }));
  expect((await openWith(token)).conversation).toBeNull();
  accepted(await boss.emitWithAck('enableAgent', { agentId, version: seen + 1 }));
  agent = await server.agent(await server.signIn(store.email));
  accepted(await agent.emitWithAck('watchVisitors', {}));
});
const session = ({ token }: SessionReply) => token;

test('42 one greeting per visit; the same one again is answered alike', async () => {
  const { tab, named } = await greeted();
  const again = await agent.emitWithAck('greetVisitor', named);
  expect(accepted(again).visitor.greeting).toMatchObject({ text: WORDS });
  const { answer } = await greet(tab.visitId, { text: 'And me' });
  expect(answer).toMatchObject({ error: { code: 'stale' } });
});

test('42 who has waved one away is left alone, in this visit and the next', async () => {
  const { tab } = await greeted();
  expect(accepted(await tab.tell({ greeting: 'dismissed' })).greeting).toBeNull();
  const next = openTab(server, store);
  accepted(await next.tell({ quiet: true }));
  expect((await greet(next.visitId)).answer).toMatchObject({ error: { code: 'blocked' } });
  const framed = openTab(server, store);
  accepted(await framed.tell({ reachable: false }));
  expect((await greet(framed.visitId)).answer).toMatchObject({ error: { code: 'unsupported' } });
  expect((await greet(v7())).answer).toMatchObject({ error: { code: 'not_found' } });
});

test('42 where her conversation is open it is said there, and her page shows it all the same', async () => {
  const { credential, token } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  shopper.disconnect();
  const tab = openTab(server, store);
  accepted(await tab.tell({ credential }));
  const { answer } = await greet(tab.visitId);
  expect(accepted(answer).conversationId).toBe(conversationId);
  const { greeting } = accepted(await tab.tell({ credential }));
  expect(greeting).toMatchObject({ text: WORDS });
  expect(greeting?.token).toBeUndefined();
  const { entries } = accepted(await agent.emitWithAck('fetchEntries', { conversationId }));
  expect(entries.at(-1)?.content).toMatchObject({ text: WORDS });
});

test('42 in the chat she began meanwhile it is the next word', async () => {
  const { token } = await greeted();
  const { credential, token: hers } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(hers);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: ORIGIN },
    body: { protocol: PROTOCOL, siteKey: store.siteKey, greeting: token, credential },
  });
  expect(response.json().conversation).toMatchObject({ conversationId, head: 1 });
});
