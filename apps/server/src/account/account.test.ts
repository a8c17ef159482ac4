import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Letter } from '../mail/mailer.ts';
import {
  type AgentClient,
  accepted,
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
const NEXT = 'purl two, knit one';
let now = Date.now();
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
const letters: Letter[] = [];

beforeAll(async () => {
  const mailer = {
    ready: true,
    async send(letter: Letter) {
      letters.push(letter);
      return { came: 'taken' as const };
    },
  };
  server = await startTestServer({ clock: () => now, mailer });
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

const post = async (path: string, body: object) => {
  const answer = await server.app.inject({ method: 'POST', url: `/api/v1/auth/${path}`, body });
  return { status: answer.statusCode, ...answer.json() };
};
const status = async (cookie: string) =>
  (await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })).statusCode;
const signs = async (email: string, password: string) =>
  (await post('sign-in/email', { email, password })).status === 200;
const closed = (client: AgentClient) =>
  new Promise<void>((resolve) => client.once('disconnect', () => resolve()));
const tokenOf = (link: string) => new URL(link).hash.slice(1);
const linkFor = async (agentId: string) =>
  tokenOf(accepted(await owner.emitWithAck('createResetLink', { agentId })).link);

test('34 changing one’s password ends the other sessions and their sockets, not this one', async () => {
  const tom = await server.addAgent(store.storeId);
  const [here, there] = [await server.signIn(tom.email), await server.signIn(tom.email)];
  const [client, other] = [await server.agent(here), await server.agent(there)];
  const gone = closed(other);
  const change = { current: PASSWORD, password: NEXT };
  accepted(await client.emitWithAck('changePassword', change));
  await gone;
  expect([await status(here), await status(there)]).toEqual([200, 401]);
  expect([await signs(tom.email, PASSWORD), await signs(tom.email, NEXT)]).toEqual([false, true]);
});

test('34 a wrong current password, or a weak new one, changes nothing', async () => {
  const tom = await server.addAgent(store.storeId);
  const client = await server.agent(await server.signIn(tom.email));
  const why = async (current: string, password: string) => {
    const answer = await client.emitWithAck('changePassword', { current, password });
    return answer.ok ? 'done' : answer.error.message;
  };
  expect(await why('not this one at all', NEXT)).toBe('the current password is not right');
  expect(await why(PASSWORD, 'knit')).toMatch(/12 to 128/);
  expect(await why(PASSWORD, 'aaaaaaaaaaaaaaaa')).toMatch(/easy/);
  expect(await why(PASSWORD, `${tom.email}!`)).toMatch(/easy/);
  expect(await signs(tom.email, PASSWORD)).toBe(true);
});

test('34 a link by mail sets a new password once, and ends every session', async () => {
  const tom = await server.addAgent(store.storeId);
  const cookie = await server.signIn(tom.email);
  const gone = closed(await server.agent(cookie));
  await post('reset/request', { email: ` ${tom.email.toUpperCase()}` });
  const letter = await vi.waitFor(() => {
    const found = letters.find(({ to }) => to === tom.email);
    expect(found).toBeDefined();
    return found;
  });
  const token = tokenOf(/http\S+/.exec(letter?.text ?? '')?.[0] ?? '');
  expect(await post('reset', { token, password: 'knit' })).toMatchObject({ status: 400 });
  expect(await post('reset', { token, password: NEXT })).toMatchObject({ ok: true });
  await gone;
  expect([await status(cookie), await signs(tom.email, NEXT)]).toEqual([401, true]);
  const again = await post('reset', { token, password: 'something else again' });
  expect(again.error.message).toBe('this link has been used; ask for a new one');
});

test('34 a letter is sent once in five minutes, and nobody learns who has an account', async () => {
  const tom = await server.addAgent(store.storeId);
  const count = () => letters.filter(({ to }) => to === tom.email).length;
  const known = await post('reset/request', { email: tom.email });
  const unknown = await post('reset/request', { email: 'nobody@example.com' });
  expect(unknown).toEqual(known);
  await vi.waitFor(() => expect(count()).toBe(1));
  await post('reset/request', { email: tom.email });
  now += 5 * MINUTE;
  await post('reset/request', { email: tom.email });
  await vi.waitFor(() => expect(count()).toBe(2));
});

test('34 links run out, and a changed password ends them', async () => {
  const tom = await server.addAgent(store.storeId);
  const [late, ended] = [await linkFor(tom.agentId), await linkFor(tom.agentId)];
  now += 24 * 60 * MINUTE;
  const reset = async (token: string) =>
    (await post('reset', { token, password: NEXT })).error?.message;
  expect(await reset(late)).toBe('this link has run out; ask for a new one');
  expect(await reset('x')).toBe('there is no such link; is it complete?');
  now -= 24 * 60 * MINUTE;
  expect(await reset(ended)).toBeUndefined();
  expect(await reset(late)).toBe('this link has been used; ask for a new one');
});

test('34 an admin resets nobody above him, and nobody who works elsewhere too', async () => {
  const ada = await server.addAgent(store.storeId, 'admin');
  const admin = await server.agent(await server.signIn(ada.email));
  const why = async (by: AgentClient, agentId: string) => {
    const answer = await by.emitWithAck('createResetLink', { agentId });
    return answer.ok ? 'done' : answer.error.code;
  };
  expect(await why(admin, store.agentId)).toBe('forbidden');
  const other = await server.addStore({ role: 'owner' });
  expect(await why(owner, other.agentId)).toBe('not_found');
  const { link } = accepted(await owner.emitWithAck('inviteAgent', { role: 'viewer' }));
  const cookie = await server.signIn(other.email);
  const joined = await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/join/signed-in',
    headers: { cookie },
    body: { token: tokenOf(link) },
  });
  expect(joined.statusCode).toBe(200);
  const { agentId } = (
    await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })
  ).json();
  expect(await why(owner, agentId)).toBe('unsupported');
});

test('34 sessions are listed with their device, and ended one by one or all at once', async () => {
  const tom = await server.addAgent(store.storeId);
  const signIn = await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-in/email',
    headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' },
    body: { email: tom.email, password: PASSWORD },
  });
  expect(signIn.statusCode).toBe(200);
  const [here, there] = [await server.signIn(tom.email), await server.signIn(tom.email)];
  const client = await server.agent(here);
  const list = async () => accepted(await client.emitWithAck('fetchAccount', {})).signIns;
  const all = await list();
  expect(all.map(({ device }) => device)).toContain('Firefox, Linux');
  expect(all.filter(({ current }) => current)).toHaveLength(1);
  const current = all.find((one) => one.current)?.sessionId ?? '';
  const end = (sessionId: string) => client.emitWithAck('endSignIn', { sessionId });
  expect(await end(current)).toMatchObject({ error: { code: 'invalid' } });
  const gone = closed(await server.agent(there));
  for (const { sessionId } of all.filter((one) => !one.current).slice(0, 1)) {
    accepted(await end(sessionId));
    expect(await end(sessionId)).toMatchObject({ error: { code: 'not_found' } });
  }
  accepted(await client.emitWithAck('endOtherSignIns', {}));
  await gone;
  expect(await list()).toHaveLength(1);
  expect([await status(here), await status(there)]).toEqual([200, 401]);
});

test('34 nobody ends somebody else’s session', async () => {
  const tom = await server.addAgent(store.storeId);
  const cookie = await server.signIn(tom.email);
  const { signIns } = accepted(await (await server.agent(cookie)).emitWithAck('fetchAccount', {}));
  const sessionId = signIns[0]?.sessionId ?? '';
  expect(await owner.emitWithAck('endSignIn', { sessionId })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await status(cookie)).toBe(200);
});

test('16 a session works for one store at a time, and moves to another on its own word only', async () => {
  const [wool, yarn] = [await server.addStore({ role: 'owner' }), await server.addStore()];
  const boss = await server.agent(await server.signIn(wool.email));
  const { link } = accepted(await boss.emitWithAck('inviteAgent', { role: 'viewer' }));
  const cookie = await server.signIn(yarn.email);
  const me = async () =>
    (await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })).json();
  await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/join/signed-in',
    headers: { cookie },
    body: { token: tokenOf(link) },
  });
  expect(await me()).toMatchObject({ storeId: wool.storeId, role: 'viewer' });
  const client = await server.agent(cookie);
  const { workplaces } = accepted(await client.emitWithAck('fetchAccount', {}));
  expect(workplaces.map(({ current }) => current).sort()).toEqual([false, true]);
  const gone = closed(client);
  accepted(await client.emitWithAck('switchStore', { agentId: yarn.agentId }));
  await gone;
  expect(await me()).toMatchObject({ storeId: yarn.storeId, role: 'agent' });
  const back = await server.agent(cookie);
  // Everything is of the store it works for: the other's team is nobody here.
  expect(await back.emitWithAck('fetchTeam', {})).toMatchObject({ error: { code: 'forbidden' } });
  const stranger = { agentId: wool.agentId };
  expect(await back.emitWithAck('switchStore', stranger)).toMatchObject({
    error: { code: 'not_found' },
  });
});
