import type { AgentRequests, TeamMember } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});

const add = async (role: TeamMember['role']) => {
  const made = await server.addAgent(store.storeId, role);
  const cookie = await server.signIn(made.email);
  return { ...made, cookie, client: await server.agent(cookie) };
};
const teamAs = async (client: AgentClient) => accepted(await client.emitWithAck('fetchTeam', {}));
const seen = async (agentId: string) => {
  const { agents } = await teamAs(owner);
  const { version = -1 } = agents.find((one) => one.agentId === agentId) ?? {};
  return { agentId, version };
};
const closed = (client: AgentClient) =>
  new Promise<void>((resolve) => client.once('disconnect', () => resolve()));
const signIn = (email: string) =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-in/email',
    body: { email, password: PASSWORD },
  });
const me = (cookie: string) => server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } });

test('28 owners and admins see the team, and who is there', async () => {
  const ada = await add('admin');
  const tom = await server.addAgent(store.storeId, 'viewer');
  const { agents } = await teamAs(ada.client);
  const find = (id: string) => agents.find(({ agentId }) => agentId === id);
  expect(agents).toHaveLength(3);
  expect(find(ada.agentId)).toMatchObject({ role: 'admin', presence: 'online', disabledAt: null });
  expect(find(ada.agentId)?.lastSeenAt).toBeGreaterThan(0);
  expect(find(tom.agentId)).toMatchObject({ presence: 'offline', lastSeenAt: null, version: 0 });
  expect(JSON.stringify(agents)).not.toMatch(/userId|password/i);
});

test.each(['supervisor', 'agent', 'viewer'] as const)(
  '28 a %s neither sees the team nor changes it',
  async (role) => {
    const { client, agentId } = await add(role);
    const asked = { agentId, version: 0 };
    const forbidden = { ok: false, error: { code: 'forbidden' } };
    expect(await client.emitWithAck('fetchTeam', {})).toMatchObject(forbidden);
    const raise = { ...asked, role: 'owner' as const };
    expect(await client.emitWithAck('changeRole', raise)).toMatchObject(forbidden);
    expect(await client.emitWithAck('enableAgent', asked)).toMatchObject(forbidden);
    const other = { agentId: store.agentId, version: 0 };
    expect(await client.emitWithAck('disableAgent', other)).toMatchObject(forbidden);
  },
);

test('28 a disabled agent loses sockets, sessions and sign-in, and gets them back', async () => {
  const tom = await add('agent');
  const gone = closed(tom.client);
  const { agent } = accepted(await owner.emitWithAck('disableAgent', await seen(tom.agentId)));
  expect(agent).toMatchObject({ presence: 'offline', version: 1 });
  expect(agent.disabledAt).toBeGreaterThan(0);
  await gone;
  expect((await me(tom.cookie)).statusCode).toBe(401);
  await expect(server.agent(tom.cookie)).rejects.toMatchObject({ data: { code: 'unauthorized' } });
  const refused = await signIn(tom.email);
  expect([refused.statusCode, refused.cookies]).toEqual([403, []]);
  expect(refused.json().error.message).toMatch(/disabled; ask an owner/);
  const back = accepted(await owner.emitWithAck('enableAgent', await seen(tom.agentId)));
  expect(back.agent).toMatchObject({ disabledAt: null, version: 2 });
  expect((await signIn(tom.email)).statusCode).toBe(200);
});

test('28 what a disabled agent had goes back to the queue, and nothing new comes to him', async () => {
  const tom = await add('agent');
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const said = { conversationId, clientId: v7(), text: 'is anyone there?' };
  accepted(await shopper.emitWithAck('sendMessage', said));
  const take = { conversationId, clientId: v7(), agentId: tom.agentId };
  accepted(await tom.client.emitWithAck('assignConversation', take));
  const wrote = { conversationId, clientId: v7(), text: 'I am' };
  accepted(await tom.client.emitWithAck('sendMessage', wrote));
  accepted(await owner.emitWithAck('disableAgent', await seen(tom.agentId)));
  const { rows } = accepted(await owner.emitWithAck('watchInbox', { tab: 'unassigned' }));
  expect(rows.map((row) => row.conversationId)).toEqual([conversationId]);
  const again = { ...take, clientId: v7() };
  expect(await owner.emitWithAck('assignConversation', again)).toMatchObject({
    error: { code: 'not_found' },
  });
  const { entries } = accepted(await owner.emitWithAck('fetchEntries', { conversationId }));
  const texts = entries.flatMap(({ content }) => (content.kind === 'message' ? content.text : []));
  expect(texts).toEqual(['is anyone there?', 'I am']);
  const { availability } = (await server.openSession(store.siteKey)).store;
  expect(availability.agents.map(({ agentId }) => agentId)).not.toContain(tom.agentId);
});

test('28 another role closes her consoles, which come back with it', async () => {
  const tom = await add('agent');
  const gone = closed(tom.client);
  const change = { ...(await seen(tom.agentId)), role: 'admin' as const };
  expect(accepted(await owner.emitWithAck('changeRole', change)).agent.role).toBe('admin');
  await gone;
  expect((await teamAs(await server.agent(tom.cookie))).agents).toHaveLength(2);
});

test('28 of two who change the same agent the second is told, and changes nothing', async () => {
  const [tom, ada] = [await add('agent'), await add('admin')];
  const both = await seen(tom.agentId);
  const first = { ...both, role: 'supervisor' as const };
  accepted(await owner.emitWithAck('changeRole', first));
  const late = await ada.client.emitWithAck('changeRole', { ...both, role: 'viewer' });
  expect(late).toMatchObject({ ok: false, error: { code: 'stale' } });
  expect(JSON.stringify(late)).toMatch(/somebody else changed Mia meanwhile: now supervisor/);
  const { agents } = await teamAs(owner);
  expect(agents.find(({ agentId }) => agentId === tom.agentId)?.role).toBe('supervisor');
});

test('28 nobody gives or takes a role above his own', async () => {
  const [ada, tom] = [await add('admin'), await add('agent')];
  const ask = async (
    name: 'changeRole' | 'disableAgent',
    agentId: string,
    role?: AgentRequests['changeRole']['parsed']['role'],
  ) => {
    const asked = { ...(await seen(agentId)), ...(role && { role }) };
    const answer = await ada.client.emitWithAck(name, asked as never);
    return answer.ok ? 'done' : answer.error.code;
  };
  expect(await ask('changeRole', tom.agentId, 'owner')).toBe('forbidden');
  expect(await ask('changeRole', ada.agentId, 'owner')).toBe('forbidden');
  expect(await ask('changeRole', store.agentId, 'agent')).toBe('forbidden');
  expect(await ask('disableAgent', store.agentId)).toBe('forbidden');
  expect(await ask('changeRole', tom.agentId, 'admin')).toBe('done');
});

test('28 the last owner stays owner and enabled', async () => {
  const own = await seen(store.agentId);
  for (const answer of [
    await owner.emitWithAck('changeRole', { ...own, role: 'admin' }),
    await owner.emitWithAck('disableAgent', own),
  ])
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
  const second = await add('owner');
  accepted(await owner.emitWithAck('changeRole', { ...own, role: 'admin' }));
  const last = { agentId: second.agentId, version: 0, role: 'agent' as const };
  expect(await second.client.emitWithAck('changeRole', last)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining('last owner') },
  });
});

test('28 two owners who demote each other at once leave one', async () => {
  const second = await server.addAgent(store.storeId, 'owner');
  const demote = async (by: string, agentId: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/agent/ask/changeRole',
      headers: { cookie: await server.signIn(by) },
      body: { agentId, version: 0, role: 'agent' },
    });
  const answers = await Promise.all([
    demote(store.email, second.agentId),
    demote(second.email, store.agentId),
  ]);
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
});

test('28 agents of another store are nobody here', async () => {
  const other = await server.addStore({ role: 'owner' });
  const asked = { agentId: other.agentId, version: 0 };
  for (const answer of [
    await owner.emitWithAck('disableAgent', asked),
    await owner.emitWithAck('changeRole', { ...asked, role: 'viewer' }),
  ])
    expect(answer).toMatchObject({ error: { code: 'not_found' } });
  expect((await signIn(other.email)).statusCode).toBe(200);
});
