import { PROTOCOL, type Refusal } from '@aisle/protocol';
import { SignJWT } from 'jose';
import { io as connect } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKey, keepSecret } from './secret.ts';
import {
  ORIGIN,
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

/** One table of cases, run at every door (rule 16); those that must fail come first. */
type Case = { title: string; code: string | null; proof: () => Promise<Proof> };
type Proof = { token?: string; cookie?: string; origin?: string; protocol?: number };

let server: TestServer;
let store: TestStore;
let other: TestStore;
let token: string;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  other = await server.addStore();
  token = (await server.openSession(store.siteKey)).token;
  cookie = await server.signIn(store.email);
});
afterAll(() => server.end());

/** A token like ours, but for what the case changes. */
async function forge(change: {
  key?: Uint8Array;
  audience?: string;
  expires?: number;
  algorithm?: string;
}): Promise<string> {
  const key = change.key ?? deriveKey(keepSecret(server.config), 'shopper-tokens');
  return new SignJWT({ store: store.storeId })
    .setProtectedHeader({ alg: change.algorithm ?? 'HS256' })
    .setSubject(store.agentId)
    .setAudience(change.audience ?? 'aisle:shopper')
    .setExpirationTime(change.expires ?? Math.floor(Date.now() / 1_000) + 60)
    .sign(key);
}

const unsigned = (): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { store: store.storeId, sub: 'x', aud: 'aisle:shopper', exp: 4_000_000_000 };
  return `${part({ alg: 'none' })}.${part(claims)}.`;
};

const wrong = 'unauthorized';
const shopperCases: Case[] = [
  { title: 'no token', code: wrong, proof: async () => ({ token: '' }) },
  { title: 'no JWT', code: wrong, proof: async () => ({ token: 'let-me-in' }) },
  { title: 'unsigned', code: wrong, proof: async () => ({ token: unsigned() }) },
  {
    title: 'another key',
    code: wrong,
    proof: async () => ({ token: await forge({ key: new Uint8Array(32) }) }),
  },
  {
    title: 'a key of ours for something else',
    code: wrong,
    proof: async () => ({
      token: await forge({ key: deriveKey(keepSecret(server.config), 'accounts') }),
    }),
  },
  {
    title: 'another audience',
    code: wrong,
    proof: async () => ({ token: await forge({ audience: 'aisle:agent' }) }),
  },
  { title: 'expired', code: wrong, proof: async () => ({ token: await forge({ expires: 1 }) }) },
  {
    title: 'another algorithm',
    code: wrong,
    proof: async () => ({ token: await forge({ algorithm: 'HS512', key: new Uint8Array(64) }) }),
  },
  {
    title: 'a changed signature',
    code: wrong,
    proof: async () => ({ token: `${token.slice(0, -3)}AAA` }),
  },
  {
    title: 'a foreign origin',
    code: 'forbidden',
    proof: async () => ({ token, origin: 'https://evil.example' }),
  },
  {
    title: 'an origin that only begins like an allowed one',
    code: 'forbidden',
    proof: async () => ({ token, origin: `${ORIGIN}.evil.example` }),
  },
  {
    title: 'localhost as part of a name',
    code: 'forbidden',
    proof: async () => ({ token, origin: 'http://localhost.evil.example' }),
  },
  { title: 'the null origin', code: 'forbidden', proof: async () => ({ token, origin: 'null' }) },
  { title: 'an allowed origin', code: null, proof: async () => ({ token, origin: ORIGIN }) },
  {
    title: 'any local port of a development store',
    code: null,
    proof: async () => ({ token, origin: 'http://localhost:5173' }),
  },
  { title: 'no browser at all', code: null, proof: async () => ({ token }) },
];

const agentCases: Case[] = [
  { title: 'no cookie', code: wrong, proof: async () => ({}) },
  {
    title: 'a made-up cookie',
    code: wrong,
    proof: async () => ({ cookie: 'aisle.session=abc.def' }),
  },
  {
    title: 'a changed signature',
    code: wrong,
    proof: async () => ({ cookie: cookie.replace(/=([^;]{10})/, '=AAAAAAAAAA') }),
  },
  {
    title: 'a shopper’s token',
    code: wrong,
    proof: async () => ({ cookie: `aisle.session=${token}` }),
  },
  {
    title: 'a shop’s origin',
    code: 'forbidden',
    proof: async () => ({ cookie, origin: ORIGIN }),
  },
  {
    title: 'another port of this machine',
    code: 'forbidden',
    proof: async () => ({ cookie, origin: 'http://localhost:4100' }),
  },
  { title: 'the null origin', code: 'forbidden', proof: async () => ({ cookie, origin: 'null' }) },
  { title: 'the console', code: null, proof: async () => ({ cookie, origin: server.url }) },
  { title: 'no browser at all', code: null, proof: async () => ({ cookie }) },
];

/** What the socket's door says: null when it opens. */
async function knock(side: 'shopper' | 'agent', proof: Proof): Promise<string | null> {
  const { token, cookie, origin, protocol = PROTOCOL } = proof;
  const socket = connect(`${server.url}/${side}`, {
    forceNew: true,
    transports: ['websocket'],
    reconnection: false,
    auth: { protocol, ...(token !== undefined && { token }) },
    extraHeaders: { ...(cookie && { cookie }), ...(origin && { origin }) },
  });
  const code = await new Promise<string | null>((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', (error) =>
      resolve((error as Error & { data?: Refusal }).data?.code ?? error.message),
    );
  });
  socket.disconnect();
  return code;
}

/** What the HTTP door says. */
async function post(side: 'shopper' | 'agent', { token, cookie, origin }: Proof) {
  const response = await server.app.inject({
    method: 'POST',
    url: `/api/v1/${side}/ask/heartbeat`,
    headers: {
      host: new URL(server.url).host,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie }),
      ...(origin && { origin }),
    },
    body: { heads: {} },
  });
  const allowed = response.headers['access-control-allow-origin'];
  return { code: response.json().error?.code ?? null, status: response.statusCode, allowed };
}

for (const [side, cases] of [
  ['shopper', shopperCases],
  ['agent', agentCases],
] as const)
  for (const { title, code, proof } of cases) {
    test(`16 ${side}, socket: ${title} → ${code ?? 'let in'}`, async () => {
      expect(await knock(side, await proof())).toBe(code);
    });
    test(`16 ${side}, HTTP: ${title} → ${code ?? 'let in'}`, async () => {
      const shown = await proof();
      const { code: said, status, allowed } = await post(side, shown);
      expect(said).toBe(code);
      expect(status).toBe(code === null ? 200 : code === 'forbidden' ? 403 : 401);
      if (code === 'forbidden') expect(allowed).toBeUndefined();
      if (side === 'agent') expect(allowed).toBeUndefined();
      else if (code === null) expect(allowed).toBe(shown.origin);
    });
  }

test('16 another protocol number is refused at both sockets and at the session', async () => {
  expect(await knock('shopper', { token, protocol: 99 })).toBe('unsupported_protocol');
  expect(await knock('agent', { cookie, protocol: 99 })).toBe('unsupported_protocol');
  const session = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    body: { protocol: 99, siteKey: store.siteKey },
  });
  expect(session.json().error.code).toBe('unsupported_protocol');
});

test('a session is refused to a foreign origin and to an unknown site key', async () => {
  const open = (siteKey: string, origin: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/shopper/session',
      headers: { origin },
      body: { protocol: PROTOCOL, siteKey },
    });
  const foreign = await open(store.siteKey, 'https://evil.example');
  expect([foreign.statusCode, foreign.json().error.code]).toEqual([403, 'forbidden']);
  expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
  expect((await open('no-such-key', ORIGIN)).json().error.code).toBe('not_found');
});

test('a credential brings the same shopper back, in its own store only', async () => {
  const first = await server.openSession(store.siteKey);
  const back = await server.openSession(store.siteKey, first.credential);
  expect(back.shopperId).toBe(first.shopperId);
  const elsewhere = await server.openSession(other.siteKey, first.credential);
  expect(elsewhere.shopperId).not.toBe(first.shopperId);
  expect(elsewhere.credential).not.toBe(first.credential);
});

const signIn = (email: string, password: string, origin = server.url) =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-in/email',
    headers: { origin, host: new URL(server.url).host },
    body: { email, password },
  });

test('signing in: wrong password and unknown address are answered alike', async () => {
  const wrongPassword = await signIn(store.email, 'not the password at all');
  const unknown = await signIn('nobody@example.com', PASSWORD);
  expect(wrongPassword.statusCode).toBe(401);
  expect(unknown.statusCode).toBe(401);
  expect(unknown.body).toBe(wrongPassword.body);
  expect(wrongPassword.cookies).toEqual([]);
});

test('signing in from another origin is refused before the password is looked at', async () => {
  expect((await signIn(store.email, PASSWORD, 'https://evil.example')).statusCode).toBe(403);
});

test('nobody signs up, and no other road of the account library is open', async () => {
  for (const path of ['sign-up/email', 'request-password-reset', 'update-user', 'list-sessions']) {
    const response = await server.app.inject({
      method: 'POST',
      url: `/api/v1/auth/${path}`,
      headers: { cookie },
      body: { email: 'new@example.com', password: PASSWORD, name: 'New' },
    });
    expect(response.statusCode, path).toBe(404);
  }
});

test('signing out ends the cookie and closes the sockets that it opened', async () => {
  const brief = await server.signIn(store.email);
  const socket = await server.agent(brief);
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  const out = await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-out',
    headers: { cookie: brief, host: new URL(server.url).host },
    body: {},
  });
  expect(out.statusCode).toBe(200);
  await closed;
  expect(await knock('agent', { cookie: brief })).toBe('unauthorized');
});

test('the session cookie is out of scripts’ reach', async () => {
  const [first] = (await signIn(store.email, PASSWORD)).cookies;
  expect(first).toMatchObject({
    name: 'aisle.session',
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
});
