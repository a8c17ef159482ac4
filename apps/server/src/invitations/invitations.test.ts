import type { AgentRequests } from '@aisle/protocol';
import { invitations } from '@aisle/storage';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const DAY = 24 * 3_600_000;
let now = Date.now();
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let mail: SMTPServer;
const letters: string[] = [];

beforeAll(async () => {
  mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let raw = '';
      stream.on('data', (chunk) => (raw += String(chunk)));
      stream.on('end', () => {
        // Long lines are folded with a sign at their end.
        letters.push(raw.replace(/=\r\n/g, '').replace(/=3D/g, '='));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', () => resolve()));
  const { port } = mail.server.address() as { port: number };
  server = await startTestServer({ clock: () => now }, { smtpUrl: `smtp://127.0.0.1:${port}` });
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  await new Promise<void>((resolve) => mail.close(() => resolve()));
});

type Invited = Partial<AgentRequests['inviteAgent']['payload']>;
const invite = async (more: Invited = {}) => {
  const made = accepted(await owner.emitWithAck('inviteAgent', { role: 'agent', ...more }));
  return { ...made, token: new URL(made.link).hash.slice(1) };
};
const post = async (path: string, body: object, cookie = '') => {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/auth/${path}`,
    headers: { cookie, origin: server.url, host: new URL(server.url).host },
    body,
  });
  const { value, error } = answer.json();
  return error ? { code: error.code, message: error.message } : value;
};
let made = 0;
const person = (token: string, more = {}) => {
  made += 1;
  const email = `new-${made}@example.com`;
  return { token, name: 'Noor', email, password: 'purl two, knit one', ...more };
};
const me = async (cookie: string) =>
  (await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })).json();

test('33 a link lets one person in, once, with the role it says', async () => {
  const { token, invitation, link, mailed } = await invite({ role: 'supervisor' });
  expect([mailed, link]).toEqual([false, `${server.url}/console/join#${token}`]);
  expect(invitation).toMatchObject({ role: 'supervisor', email: null, invitedBy: 'Mia' });
  expect(invitation.expiresAt - now).toBe(7 * DAY);
  expect(await post('invitation', { token })).toEqual({
    ...{ storeName: 'Wool', role: 'supervisor', email: null, invitedBy: 'Mia' },
  });
  const noor = person(token);
  expect(await post('join', noor)).toBeNull();
  const signedIn = await server.signIn(noor.email, noor.password);
  expect(await me(signedIn)).toMatchObject({ name: 'Noor', role: 'supervisor' });
  expect(await post('join', person(token))).toEqual({
    code: 'closed',
    message: 'this invitation has been used; it counts once',
  });
});

test('33 of two who use one link at once one is in, and the other has no account', async () => {
  const { token } = await invite();
  const both = [person(token), person(token)];
  const answers = await Promise.all(both.map((one) => post('join', one)));
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  const late = both[answers.findIndex((answer) => answer !== null)];
  expect(await server.accounts.findUser(late?.email ?? '')).toBeNull();
});

test('33 run out, taken back, unknown: each is told apart, and none lets anybody in', async () => {
  const [late, taken] = [await invite(), await invite()];
  const { invitationId } = taken.invitation;
  accepted(await owner.emitWithAck('revokeInvitation', { invitationId }));
  expect(await owner.emitWithAck('revokeInvitation', { invitationId })).toMatchObject({
    error: { code: 'not_found' },
  });
  const words = async (token: string) => [
    (await post('invitation', { token })).message,
    (await post('join', person(token))).message,
  ];
  const back = 'this invitation was taken back';
  expect(await words(taken.token)).toEqual([back, back]);
  now += 7 * DAY;
  const out = 'this invitation has run out after 7 days';
  expect(await words(late.token)).toEqual([out, out]);
  const none = 'there is no such invitation; is the link complete?';
  expect(await words('x')).toEqual([none, none]);
  expect(await words(late.token.slice(0, -1))).toEqual([none, none]);
});

test.each([
  ['a short password', { password: 'knit' }, /12 to 128/],
  [
    'her own address as password',
    { email: 'noor@example.com', password: 'noor@example.com' },
    /easy/,
  ],
  ['no address', { email: 'noor' }, /no e-mail address/],
  ['an empty name', { name: ' ' }, /name/],
  ['a field nobody asked for', { role: 'owner' }, /role|unrecognized/i],
  ['a store of her choice', { storeId: 'x' }, /storeId|unrecognized/i],
])('33 %s is refused, and the link stays good', async (_, more, words) => {
  const { token } = await invite();
  expect(await post('join', person(token, more))).toMatchObject({
    code: 'invalid',
    message: expect.stringMatching(words),
  });
  expect(await post('join', person(token))).toBeNull();
});

test('33 one that was mailed goes to that address alone, without anything of a shopper', async () => {
  const email = 'Letter@Example.com';
  const { token, mailed, link } = await invite({ email });
  expect(mailed).toBe(true);
  const letter = letters.find((one) => one.includes('letter@example.com')) ?? '';
  expect(letter).toContain(link);
  expect(letter).toContain('Subject: Mia invites you to Wool');
  expect((await post('join', person(token))).message).toMatch(/is for letter@example.com/);
  expect(await post('join', person(token, { email: 'LETTER@example.com' }))).toBeNull();
});

test('33 only its hash is kept, and the waiting ones are listed without their link', async () => {
  const { token, invitation } = await invite();
  const kept = await invitations.listInvitations(server.storage.read, store.storeId);
  expect(JSON.stringify(kept)).not.toContain(token);
  const { invitations: listed, mail: ready } = accepted(await owner.emitWithAck('fetchTeam', {}));
  expect(ready).toBe(true);
  expect(listed).toContainEqual(invitation);
  expect(JSON.stringify(listed)).not.toContain(token);
});

test('33 who has an account joins with it, and works for both stores', async () => {
  const other = await server.addStore();
  const { token } = await invite({ role: 'viewer' });
  const anew = await post('join', person(token, { email: other.email }));
  expect(anew.message).toMatch(/there is an account with this e-mail already/);
  expect((await post('join/signed-in', { token })).code).toBe('unauthorized');
  const cookie = await server.signIn(other.email);
  expect(await post('join/signed-in', { token }, cookie)).toBeNull();
  expect(await me(cookie)).toMatchObject({ storeId: store.storeId, role: 'viewer' });
  const again = await invite();
  expect((await post('join/signed-in', { token: again.token }, cookie)).message).toBe(
    'you work for Wool already',
  );
});

test('33 a disabled agent who is invited again comes back as herself', async () => {
  const tom = await server.addAgent(store.storeId);
  accepted(await owner.emitWithAck('disableAgent', { agentId: tom.agentId, version: 0 }));
  const { token } = await invite({ role: 'viewer' });
  const signIn = (joining?: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in/email',
      body: { email: tom.email, password: PASSWORD, ...(joining && { joining }) },
    });
  expect([(await signIn()).statusCode, (await signIn('x')).statusCode]).toEqual([403, 403]);
  const [first] = (await signIn(token)).cookies;
  const cookie = `${first?.name}=${encodeURIComponent(first?.value ?? '')}`;
  expect((await me(cookie)).error.code).toBe('unauthorized');
  expect(await post('join/signed-in', { token }, cookie)).toBeNull();
  expect(await me(cookie)).toMatchObject({ agentId: tom.agentId, role: 'viewer' });
});

test('33 an invitation is worth what its maker may still give', async () => {
  const ada = await server.addAgent(store.storeId, 'admin');
  const admin = await server.agent(await server.signIn(ada.email));
  expect(await admin.emitWithAck('inviteAgent', { role: 'owner' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  const { link } = accepted(await admin.emitWithAck('inviteAgent', { role: 'admin' }));
  const token = new URL(link).hash.slice(1);
  const change = { agentId: ada.agentId, version: 0, role: 'agent' as const };
  accepted(await owner.emitWithAck('changeRole', change));
  expect((await post('join', person(token))).message).toBe('this invitation was taken back');
});

test('33 another store’s invitation is not there to be taken back', async () => {
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  const { token, invitation } = await invite();
  const { invitationId } = invitation;
  expect(await stranger.emitWithAck('revokeInvitation', { invitationId })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await post('join', person(token))).toBeNull();
});

test('a page of another origin joins and resets nothing', async () => {
  for (const url of ['join', 'reset', 'invitation', 'reset/request', 'join/signed-in']) {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/auth/${url}`,
      headers: { origin: 'https://evil.example', host: new URL(server.url).host },
      body: { token: 'x' },
    });
    expect(answer.statusCode, url).toBe(403);
  }
});

test('33 a mail server that takes nothing costs the letter, not the invitation', async () => {
  const lonely = await startTestServer({}, { smtpUrl: 'smtp://127.0.0.1:1' });
  const there = await lonely.addStore({ role: 'owner' });
  const boss = await lonely.agent(await lonely.signIn(there.email));
  const asked = { role: 'agent', email: 'a@example.com' } as const;
  expect(accepted(await boss.emitWithAck('inviteAgent', asked))).toMatchObject({ mailed: false });
  await lonely.end();
});
