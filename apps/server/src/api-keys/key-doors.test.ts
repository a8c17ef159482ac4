import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_ROUTES } from '../http/api-table.ts';
import {
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

/** One table of cases, run at every door that takes a key (rule 16); those that must fail come first. */
type Case = { title: string; code: string | null; proof: () => Promise<Proof> };
type Proof = { key?: string; cookie?: string; origin?: string };

let server: TestServer;
let store: TestStore;
let token: string;
let cookie: string;
let key: string;
const wrong = 'unauthorized';

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'admin' });
  token = (await server.openSession(store.siteKey)).token;
  cookie = await server.signIn(store.email);
  key = await makeKey('write');
});
afterAll(() => server.end());

async function makeKey(scope: 'read' | 'write', days: number | null = null): Promise<string> {
  const admin = await server.agent(await server.signIn(store.email));
  const made = await admin.emitWithAck('createApiKey', { name: 'Till', scope, days });
  return accepted(made).secret;
}

const changed = () => `${key.slice(0, -2)}${key.endsWith('A') ? 'BB' : 'AA'}`;
const keyCases: Case[] = [
  { title: 'no key', code: wrong, proof: async () => ({}) },
  { title: 'an empty one', code: wrong, proof: async () => ({ key: 'Bearer ' }) },
  {
    title: 'a made-up one',
    code: wrong,
    proof: async () => ({ key: `Bearer aisle_${'A'.repeat(43)}` }),
  },
  { title: 'one letter changed', code: wrong, proof: async () => ({ key: `Bearer ${changed()}` }) },
  {
    title: 'its beginning',
    code: wrong,
    proof: async () => ({ key: `Bearer ${key.slice(0, 12)}` }),
  },
  { title: 'one with more behind', code: wrong, proof: async () => ({ key: `Bearer ${key}x` }) },
  { title: 'two at once', code: wrong, proof: async () => ({ key: `Bearer ${key} ${key}` }) },
  { title: 'another scheme', code: wrong, proof: async () => ({ key: `Basic ${key}` }) },
  { title: 'an agent’s cookie', code: wrong, proof: async () => ({ cookie }) },
  {
    title: 'a key as a cookie',
    code: wrong,
    proof: async () => ({ cookie: `aisle.session=${key}` }),
  },
  { title: 'a shopper’s token', code: wrong, proof: async () => ({ key: `Bearer ${token}` }) },
  { title: 'a site key', code: wrong, proof: async () => ({ key: `Bearer ${store.siteKey}` }) },
  {
    title: 'the hash that is stored',
    code: wrong,
    proof: async () => {
      const { apiKeys } = server.storage.read.tables;
      const [row] = await server.storage.read.select().from(apiKeys);
      return { key: `Bearer ${row?.keyHash}` };
    },
  },
  {
    title: 'one that is revoked',
    code: wrong,
    proof: async () => {
      const gone = await makeKey('write');
      const admin = await server.agent(await server.signIn(store.email));
      const { keys } = accepted(await admin.emitWithAck('fetchApiKeys', {}));
      const keyId = keys.find(({ prefix }) => gone.startsWith(prefix))?.keyId ?? '';
      accepted(await admin.emitWithAck('revokeApiKey', { keyId }));
      return { key: `Bearer ${gone}` };
    },
  },
  {
    title: 'a shop’s page',
    code: 'forbidden',
    proof: async () => ({ key: `Bearer ${key}`, origin: ORIGIN }),
  },
  {
    title: 'the null origin',
    code: 'forbidden',
    proof: async () => ({ key: `Bearer ${key}`, origin: 'null' }),
  },
  { title: 'a key', code: null, proof: async () => ({ key: `Bearer ${key}` }) },
  { title: 'a small word before it', code: null, proof: async () => ({ key: `bearer ${key}` }) },
];

for (const { title, code, proof } of keyCases)
  test(`16 key, every route: ${title} → ${code ?? 'let in'}`, async () => {
    const { key: authorization, cookie: shown, origin } = await proof();
    const headers = {
      host: new URL(server.url).host,
      ...(authorization && { authorization }),
      ...(shown && { cookie: shown }),
      ...(origin && { origin }),
    };
    const routes = [{ method: 'GET', path: '/api/v1/key' } as const, ...API_ROUTES];
    for (const { method, path } of routes) {
      const url = path.replace(/:\w+/g, 'x');
      const response = await server.app.inject({ method, url, headers });
      const said = response.json().error?.code ?? null;
      if (code !== null) expect(said, path).toBe(code);
      // What was asked may be nonsense; that it was asked is not held against the key.
      else expect(['unauthorized', 'forbidden'], path).not.toContain(said);
      expect(response.headers['access-control-allow-origin'], path).toBeUndefined();
    }
  });

test('16 a key opens no other door', async () => {
  for (const url of ['/api/v1/agent/ask/fetchApiKeys', '/api/v1/shopper/ask/heartbeat']) {
    const headers = {
      authorization: `Bearer ${key}`,
      origin: url.includes('agent') ? server.url : ORIGIN,
      host: new URL(server.url).host,
    };
    const response = await server.app.inject({ method: 'POST', url, headers, body: {} });
    expect(response.json().error.code, url).toBe('unauthorized');
  }
});
