import { LIMITS } from '@aisle/protocol';
import { apiKeys } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { API_ROUTES } from '../http/api-table.ts';
import { createLimits } from '../limits.ts';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const DAY_MS = 24 * 3_600_000;

let now = 1_790_000_000_000;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let shopper: ShopperClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
});
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = await converse('Does it itch?');
});
afterAll(() => server.end());

async function converse(text: string): Promise<string> {
  const started = { conversationId: v7() };
  accepted(await shopper.emitWithAck('startConversation', started));
  accepted(await shopper.emitWithAck('sendMessage', { ...started, clientId: v7(), text }));
  return started.conversationId;
}

type Made = { scope?: 'read' | 'write'; days?: number | null; agentId?: string };
async function makeKey({ scope = 'write', days = null, ...more }: Made = {}): Promise<string> {
  const made = await owner.emitWithAck('createApiKey', { name: 'Till', scope, days, ...more });
  return accepted(made).secret;
}

const call = async (key: string, method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => {
  const headers = { authorization: `Bearer ${key}` };
  const url = `/api/v1${path}`;
  const response = await server.app.inject({ method, url, headers, ...(body && { body }) });
  return { status: response.statusCode, headers: response.headers, ...response.json() };
};

test('a key is told once, kept as a hash, and listed by its beginning', async () => {
  const key = await makeKey();
  expect(key).toMatch(/^aisle_[\w-]{43}$/);
  const { keys } = accepted(await owner.emitWithAck('fetchApiKeys', {}));
  expect(keys).toMatchObject([
    {
      ...{ name: 'Till', scope: 'write', prefix: key.slice(0, 12), createdBy: 'Mia' },
      ...{ speaksAs: { agentId: store.agentId }, silent: false, lastUsedAt: null },
    },
  ]);
  const told = JSON.stringify(keys) + JSON.stringify(await rowsOf());
  expect(told).not.toContain(key);
  expect(told).not.toContain(key.slice(12));
});

const rowsOf = () => server.storage.read.select().from(server.storage.read.tables.apiKeys);

test('what it opens, when it was used, and that it ends', async () => {
  const key = await makeKey({ scope: 'read', days: 30 });
  const { value } = await call(key, 'GET', '/key');
  expect(value).toMatchObject({
    ...{ name: 'Till', scope: 'read', storeId: store.storeId, agentId: store.agentId },
    expiresAt: now + 30 * DAY_MS,
  });
  const used = async () => (await apiKeys.listApiKeys(server.storage.read, store.storeId))[0];
  await expect.poll(async () => (await used())?.lastUsedAt).toBe(now);
  now += 30 * DAY_MS - 1;
  expect((await call(key, 'GET', '/key')).status).toBe(200);
  now += 1;
  expect(await call(key, 'GET', '/key')).toMatchObject({
    status: 401,
    error: { code: 'unauthorized', message: expect.stringContaining('expired') },
  });
});

test('revoked, it opens nothing from the next call on; the log tells who made and ended it', async () => {
  const key = await makeKey();
  const { keys } = accepted(await owner.emitWithAck('fetchApiKeys', {}));
  expect((await call(key, 'GET', '/agents')).status).toBe(200);
  accepted(await owner.emitWithAck('revokeApiKey', { keyId: keys[0]?.keyId ?? '' }));
  expect((await call(key, 'GET', '/agents')).status).toBe(401);
  const { rows } = accepted(await owner.emitWithAck('fetchAudit', {}));
  const told = rows.map(({ action }) => action);
  expect(told).toContain('made an API key');
  expect(told).toContain('revoked an API key');
});

test('4 another store’s key is neither seen nor revoked, and reaches nothing here', async () => {
  await makeKey();
  const { keys } = accepted(await owner.emitWithAck('fetchApiKeys', {}));
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  expect(accepted(await stranger.emitWithAck('fetchApiKeys', {})).keys).toEqual([]);
  const taken = await stranger.emitWithAck('revokeApiKey', { keyId: keys[0]?.keyId ?? '' });
  expect(taken).toMatchObject({ error: { code: 'not_found' } });
  const asked = { name: 'x', scope: 'write', days: null, agentId: store.agentId } as const;
  expect(await stranger.emitWithAck('createApiKey', asked)).toMatchObject({
    error: { code: 'not_found' },
  });
  const theirs = accepted(
    await stranger.emitWithAck('createApiKey', { name: 'x', scope: 'write', days: null }),
  ).secret;
  const { shopper: seen } = (await watched()).value;
  for (const { method, path, body } of API_ROUTES) {
    if (!path.includes('onversationId') && !path.includes('shopperId')) continue;
    const url = path
      .replace('/api/v1', '')
      .replace(':conversationId', conversationId)
      .replace(':shopperId', seen.shopperId);
    const sent = body ? { body: { text: 'intruder', agentId: null } } : {};
    const answer = await call(theirs, method as 'GET', url, sent.body);
    expect(JSON.stringify(answer), url).not.toContain('itch');
    expect(['not_found', 'invalid'], url).toContain(answer.error.code);
  }
  const onBehalf = { text: 'x', onBehalfOf: other.agentId };
  expect((await call(await makeKey(), 'POST', at('/messages'), onBehalf)).error.code).toBe(
    'not_found',
  );
});

const at = (path = '') => `/conversations/${conversationId}${path}`;
const watched = async () => call(await makeKey({ scope: 'read' }), 'GET', at());

test('a system reads conversations in pages and their logs', async () => {
  const key = await makeKey({ scope: 'read' });
  const more = [await converse('two'), await converse('three')];
  const first = await call(key, 'GET', '/conversations?tab=open');
  expect(first.value.conversations).toHaveLength(3);
  expect(first.value.next).toBeNull();
  const [newest, middle] = first.value.conversations;
  const rest = `${middle.updatedAt}_${middle.conversationId}`;
  const page = await call(key, 'GET', `/conversations?before=${rest}`);
  const ids = [newest, middle, ...page.value.conversations].map((row) => row.conversationId);
  expect(new Set(ids)).toEqual(new Set([conversationId, ...more]));
  const { value } = await call(key, 'GET', at());
  expect(value.conversation).toMatchObject({ conversationId, status: 'open', head: 1 });
  const log = await call(key, 'GET', at('/entries?after=0'));
  expect(log.value.entries).toMatchObject([{ seq: 1, content: { text: 'Does it itch?' } }]);
  const found = await call(key, 'GET', '/search?words=itch');
  expect(found.value.found).toHaveLength(1);
});

test('1 a system answers in an agent’s name, and sent again it is said once', async () => {
  const key = await makeKey();
  const lea = await server.addAgent(store.storeId);
  const heard = new Promise((resolve) => shopper.once('entries', resolve));
  const said = { text: 'Not at all.', clientId: v7(), onBehalfOf: lea.agentId };
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  const first = await call(key, 'POST', at('/messages'), said);
  expect(first).toMatchObject({
    status: 200,
    value: { repeated: false, entry: { author: { kind: 'agent', agentId: lea.agentId } } },
  });
  expect(await heard).toMatchObject({ entries: [{ content: { text: 'Not at all.' } }] });
  const again = await call(key, 'POST', at('/messages'), said);
  expect(again.value).toMatchObject({ repeated: true, entry: { seq: first.value.entry.seq } });
  const own = await call(key, 'POST', at('/messages'), { text: 'Merino.' });
  expect(own.value.entry.author.agentId).toBe(store.agentId);
});

test('a system tags, notes, hands on, closes and opens again', async () => {
  const key = await makeKey();
  const tagged = await call(key, 'PATCH', at('/handling'), { tags: ['Gift'], priority: 'high' });
  expect(tagged.value.handling).toMatchObject({ tags: ['gift'], priority: 'high' });
  expect((await call(key, 'POST', at('/notes'), { text: 'VIP' })).status).toBe(200);
  const { value } = await call(key, 'GET', at('/handling'));
  expect(value.notes).toMatchObject([{ text: 'VIP' }]);
  expect((await call(key, 'GET', '/tags')).value.tags).toEqual([{ tag: 'gift', uses: 1 }]);
  const lea = await server.addAgent(store.storeId);
  const given = await call(key, 'POST', at('/assign'), { agentId: lea.agentId });
  expect(given.value.entry.content).toMatchObject({ kind: 'assigned', agentId: lea.agentId });
  expect((await call(key, 'POST', at('/close'))).status).toBe(200);
  expect((await call(key, 'GET', at())).value.conversation.status).toBe('closed');
  expect((await call(key, 'POST', at('/messages'), { text: 'Hello?' })).error.code).toBe('closed');
  expect((await call(key, 'POST', at('/reopen'))).status).toBe(200);
  expect((await call(key, 'GET', at())).value.conversation.status).toBe('open');
});

test('a system reads and labels a shopper and writes down what it knows of a product', async () => {
  const key = await makeKey();
  const { shopper: seen } = (await call(key, 'GET', at())).value;
  const path = `/shoppers/${seen.shopperId}`;
  const put = await call(key, 'PATCH', path, { name: ' Ida Berg ', email: 'ida@shop.example' });
  expect(put.value.shopper).toMatchObject({ name: 'Ida Berg', email: 'ida@shop.example' });
  expect(put.value.shopper.customer).toBeUndefined();
  expect((await call(key, 'PATCH', path, { email: 'no address' })).error.code).toBe('invalid');
  expect((await call(key, 'GET', path)).value.shopper.name).toBe('Ida Berg');
  const notes = '/products/demo/fjord/notes';
  const changes = { changes: { material: 'Merino' }, seen: {} };
  expect((await call(key, 'PATCH', notes, changes)).value.conflicts).toEqual([]);
  expect((await call(key, 'GET', notes)).value.ours).toMatchObject({ material: expect.anything() });
  expect((await call(key, 'GET', '/agents')).value.agents).toMatchObject([{ name: 'Mia' }]);
});

test('a key that may only read writes nothing; one whose agent is gone reads on', async () => {
  const reader = await makeKey({ scope: 'read' });
  expect(await call(reader, 'POST', at('/messages'), { text: 'x' })).toMatchObject({
    status: 403,
    error: { message: 'this key may only read' },
  });
  const lea = await server.addAgent(store.storeId);
  const key = await makeKey({ agentId: lea.agentId });
  const team = accepted(await owner.emitWithAck('fetchTeam', {}));
  const { version = 0 } = team.agents.find(({ agentId }) => agentId === lea.agentId) ?? {};
  accepted(await owner.emitWithAck('disableAgent', { agentId: lea.agentId, version }));
  expect((await call(key, 'GET', at())).status).toBe(200);
  expect(await call(key, 'POST', at('/messages'), { text: 'x' })).toMatchObject({
    status: 403,
    error: { message: expect.stringContaining('onBehalfOf') },
  });
  const named = { text: 'x', onBehalfOf: store.agentId };
  expect((await call(key, 'POST', at('/messages'), named)).status).toBe(200);
  const { keys } = accepted(await owner.emitWithAck('fetchApiKeys', {}));
  expect(keys.map(({ silent }) => silent)).toEqual([false, true]);
});

test.each<[string, 'GET' | 'POST' | 'PATCH', () => string, object | undefined, string, string]>([
  [
    'a field nobody knows',
    'POST',
    () => at('/messages'),
    { text: 'x', storeId: '1' },
    'invalid',
    'body',
  ],
  ['no text', 'POST', () => at('/messages'), {}, 'invalid', 'body.text'],
  [
    'too long a text',
    'POST',
    () => at('/messages'),
    { text: 'x'.repeat(LIMITS.messageLength + 1) },
    'too_long',
    'body.text',
  ],
  [
    'a cursor that is none',
    'GET',
    () => '/conversations?before=now',
    undefined,
    'invalid',
    'query.before',
  ],
  ['a tab that is none', 'GET', () => '/conversations?tab=mine', undefined, 'invalid', 'query.tab'],
  ['an id that is none', 'GET', () => '/conversations/1', undefined, 'invalid', 'conversationId'],
  [
    'an agent that is none',
    'POST',
    () => at('/messages'),
    { text: 'x', onBehalfOf: 'me' },
    'invalid',
    'onBehalfOf',
  ],
  [
    'a name of its own that is none',
    'POST',
    () => at('/close'),
    { clientId: '7' },
    'invalid',
    'body.clientId',
  ],
  ['a list as a body', 'POST', () => at('/messages'), [], 'invalid', 'body'],
  ['an unknown conversation', 'GET', () => `/conversations/${v7()}`, undefined, 'not_found', ''],
])('bad input: %s', async (_, method, path, body, code, where) => {
  const { error } = await call(await makeKey(), method, path(), body);
  expect(error.code).toBe(code);
  expect(error.message).toContain(where);
});

test('14 calls are limited by key, and what opens nothing by address', async () => {
  const limited = await startTestServer({ limits: createLimits() });
  const { email } = await limited.addStore({ role: 'owner' });
  const client = await limited.agent(await limited.signIn(email));
  const made = await client.emitWithAck('createApiKey', { name: 'x', scope: 'read', days: null });
  const ask = (key: string) =>
    limited.app.inject({ url: '/api/v1/key', headers: { authorization: `Bearer ${key}` } });
  const { secret } = accepted(made);
  const answers = await Promise.all(Array.from({ length: 51 }, () => ask(secret)));
  const codes = answers.map(({ statusCode }) => statusCode);
  expect(codes.filter((code) => code === 429)).toHaveLength(1);
  const refused = answers.find(({ statusCode }) => statusCode === 429);
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  const tried = [];
  for (let n = 0; n < 31; n += 1) tried.push((await ask(`aisle_${'x'.repeat(43)}`)).statusCode);
  expect(tried.slice(0, 30).every((code) => code === 401)).toBe(true);
  expect(tried[30]).toBe(429);
  await limited.end();
});

test('a store has twenty keys at most', async () => {
  for (let n = 0; n < 20; n += 1) await makeKey();
  const one = { name: 'x', scope: 'read', days: null } as const;
  expect(await owner.emitWithAck('createApiKey', one)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining('revoke one first') },
  });
});
