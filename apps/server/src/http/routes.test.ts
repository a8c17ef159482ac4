import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { PROTOCOL } from '@aisle/protocol';
import { agentRequests, shopperRequests } from '@aisle/protocol/schemas';
import { stores } from '@aisle/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { compressBuilt } from './compress-built.ts';

/** Long enough to be worth compressing. */
const BIG = 'export const words = "wool";\n'.repeat(100);

let folder: string;
let server: TestServer;
let bare: TestServer;
let store: TestStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-assets-'));
  const file = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  file('aisle.js', 'start({/*AISLE_STORE*/});');
  file('visitors.js', 'follow(VISITOR_MODE);');
  file('widget/chat-abc45678.js', 'export const boot = 1;');
  file('widget/frame-abc45678.html', '<!doctype html>');
  file('widget/big-abc45678.js', BIG);
  file('widget/.vite/manifest.json', '{}');
  file('console/index.html', '<!doctype html><title>Console</title>');
  file('console/preview.html', '<!doctype html><title>Preview</title>');
  file('console/assets/main-abc.js', '1');
  compressBuilt(join(folder, 'widget'));
  server = await startTestServer({
    assets: {
      script: join(folder, 'aisle.js'),
      visitors: join(folder, 'visitors.js'),
      widget: [join(folder, 'widget')],
      console: join(folder, 'console'),
    },
  });
  bare = await startTestServer({
    assets: { script: '/nowhere/aisle.js', widget: ['/nowhere'], console: '/nowhere' },
  });
  store = await server.addStore();
});
afterAll(async () => {
  await server.end();
  await bare.end();
  rmSync(folder, { recursive: true });
});

const VOLATILE = ['date', 'connection', 'keep-alive', 'content-length', 'last-modified', 'etag'];

const headersOf = async (method: 'GET' | 'POST' | 'OPTIONS', url: string) => {
  const response = await server.app.inject({ method, url });
  const headers = Object.entries(response.headers).filter(([name]) => !VOLATILE.includes(name));
  return { status: response.statusCode, ...Object.fromEntries(headers) };
};

test.each<['GET' | 'POST' | 'OPTIONS', string]>([
  ['GET', '/aisle.js'],
  ['GET', '/widget/chat-abc45678.js'],
  ['GET', '/widget/frame-abc45678.html'],
  ['GET', '/console'],
  ['GET', '/console/inbox/some-conversation'],
  ['GET', '/console/preview.html'],
  ['GET', '/console/assets/main-abc.js'],
  ['POST', '/api/v1/shopper/session'],
  ['OPTIONS', '/api/v1/shopper/session'],
  ['POST', '/api/v1/shopper/ask/heartbeat'],
  ['GET', '/api/v1/agent/me'],
  ['GET', '/api/v1/key'],
  ['POST', '/api/v1/conversations/unknown/messages'],
  ['POST', '/api/v1/agent/ask/heartbeat'],
  ['GET', '/api/openapi.json'],
  ['GET', '/api/v1/agent/notes/export.csv'],
  ['POST', '/api/v1/agent/notes/import'],
  ['POST', '/api/v1/agent/photos'],
  ['POST', '/api/v1/agent/portrait'],
  ['GET', '/files/unknown/800.jpg'],
  ['GET', '/attachments/unknown/full.png'],
  ['POST', '/api/v1/shopper/attachments/unknown'],
  ['POST', '/api/v1/agent/attachments/unknown'],
  ['GET', '/healthz'],
  ['GET', '/readyz'],
  ['GET', '/nowhere'],
])('17 the headers of %s %s', async (method, url) => {
  expect(await headersOf(method, url)).toMatchSnapshot();
});

test('the embed script brings a known store’s looks along', async () => {
  const plain = await server.app.inject('/aisle.js');
  expect(plain.body).toBe('start({});');
  const known = await server.app.inject(`/aisle.js?store=${store.siteKey}`);
  expect(known.body).toBe(`start({"store":"${store.siteKey}","accent":"#1f5f4a","side":"right"});`);
  for (const key of ['no-such-store', '"};alert(1)//', '$&'])
    expect((await server.app.inject(`/aisle.js?store=${encodeURIComponent(key)}`)).body).toBe(
      'start({});',
    );
});

test('48 one public script has the launcher’s words for pages in every language', async () => {
  const { siteKey, email } = await server.addStore({ role: 'owner' });
  const owner = await server.agent(await server.signIn(email));
  const words = { label: 'Fragen?' };
  await owner.emitWithAck('saveWords', { language: 'de', before: null, words });
  const { body, headers } = await server.app.inject(`/aisle.js?store=${siteKey}`);
  const settings = runInNewContext(body.replace('start(', '('), {
    document: { documentElement: { lang: 'de' } },
    navigator: { language: 'en' },
  });
  expect(settings).toMatchObject({ store: siteKey, side: 'right', label: 'Fragen?' });
  expect(headers['cache-control']).toMatch(/^public/);
  expect(headers.vary).toBe('accept-encoding');
});

/** Asks for a path as it stands: `inject` and `fetch` would tidy it first. */
const rawBody = (path: string) =>
  new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    })
      .on('error', reject)
      .end();
  });

test('nothing outside the built folders is served', async () => {
  for (const url of [
    '/widget/../package.json',
    '/widget/%2e%2e/aisle.js',
    '/widget/.vite/manifest.json',
    '/console/..%2faisle.js',
  ])
    expect(await rawBody(url), url).not.toMatch(/start\(|^\{\}$/);
});

test('the console’s files are looked for when they are asked for, not listed at the start', async () => {
  const late = 'assets/late-abc.js';
  writeFileSync(join(folder, 'console', late), 'late();');
  expect((await server.app.inject(`/console/${late}`)).body).toBe('late();');
  const page = await server.app.inject('/console/inbox/late-abc.js');
  expect([page.statusCode, page.headers['content-type']]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  const written = await server.app.inject({ method: 'POST', url: '/console/inbox' });
  expect(written.json().error.code).toBe('not_found');
});

test('what is not built is answered with a line that says what to do', async () => {
  for (const url of ['/aisle.js', '/widget/chat.js', '/console']) {
    const response = await bare.app.inject(url);
    expect(response.statusCode, url).toBe(503);
    expect(response.json().error.message, url).toMatch(/not built; run pnpm build/);
  }
});

test('15 the API’s description names every request of the protocol', async () => {
  const { paths } = (await server.app.inject('/api/openapi.json')).json();
  for (const name of Object.keys(shopperRequests))
    expect(paths, name).toHaveProperty([`/api/v1/shopper/ask/${name}`]);
  for (const name of Object.keys(agentRequests))
    expect(paths, name).toHaveProperty([`/api/v1/agent/ask/${name}`]);
  const body = paths['/api/v1/shopper/ask/sendMessage'].post.requestBody;
  expect(body.content['application/json'].schema.required).toEqual([
    'conversationId',
    'clientId',
    'text',
  ]);
  expect((await server.app.inject('/api/docs/')).statusCode).toBe(200);
});

test('metrics count what was asked', async () => {
  const { token } = await server.openSession(store.siteKey);
  await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/ask/heartbeat',
    headers: { authorization: `Bearer ${token}` },
    body: { heads: {} },
  });
  const { body } = await server.app.inject('/metrics');
  expect(body).toContain('aisle_requests_total{name="heartbeat",code="ok"} 1');
  expect(body).toContain('nodejs_eventloop_lag');
});

test('over https the cookie has the __Host- name and is secure', async () => {
  const secure = await startTestServer({}, { publicUrl: 'https://chat.example.com' });
  const { email } = await secure.addStore();
  const response = await secure.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-in/email',
    headers: { origin: 'https://chat.example.com' },
    body: { email, password: 'correct horse battery' },
  });
  expect(response.cookies[0]).toMatchObject({
    name: '__Host-aisle.session',
    secure: true,
    httpOnly: true,
    path: '/',
  });
  expect(response.headers['strict-transport-security']).toBeDefined();
  await secure.end();
});

test('the embed script and the chunks are sent compressed to browsers that can read it', async () => {
  const headers = { 'accept-encoding': 'gzip, br' };
  const script = await server.app.inject({ url: '/aisle.js', headers });
  expect(script.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(script.rawPayload).toString()).toBe('start({});');
  const chunk = await server.app.inject({ url: '/widget/big-abc45678.js', headers });
  expect(chunk.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(chunk.rawPayload).toString()).toBe(BIG);
});

test('a chunk of an earlier build is answered with its successor, which is not kept', async () => {
  const old = await server.app.inject('/widget/chat-0ldHash_.js');
  expect(old.statusCode).toBe(302);
  expect(old.headers.location).toBe('/widget/chat-abc45678.js');
  expect(old.headers['cache-control']).toBe('no-store');
  expect(old.headers['access-control-allow-origin']).toBe('*');
  for (const url of ['/widget/nothing-0ldHash_.js', '/widget/chat.js'])
    expect((await server.app.inject(url)).statusCode, url).toBe(404);
});

test('9 only the store’s own pages may hold the frame of data-isolate', async () => {
  const policyOf = async (query: string) => {
    const page = await server.app.inject(`/widget/frame-abc45678.html${query}`);
    return String(page.headers['content-security-policy']).split('; ').at(-1);
  };
  expect(await policyOf(`?store=${store.siteKey}`)).toBe(
    'frame-ancestors http://shop.example http://localhost:*',
  );
  for (const query of ['', '?store=no-such-store', `?store=${store.siteKey}&store=x`])
    expect(await policyOf(query), query).toBe("frame-ancestors 'none'");
});

test('16 the frame of data-isolate opens a session from the server’s own origin, others do not', async () => {
  const open = (origin: string) =>
    fetch(`${server.url}/api/v1/shopper/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ protocol: PROTOCOL, siteKey: store.siteKey }),
    });
  expect((await open(server.url)).status).toBe(200);
  expect((await open('https://elsewhere.example')).status).toBe(403);
});

test('41 only a store that sees its visitors has more behind the script, by key or by origin', async () => {
  const seeing = await server.addStore({ role: 'owner' });
  const shop = 'https://seeing.example';
  await server.storage.write((tx) => stores.setAllowedOrigins(tx, seeing.storeId, [shop]));
  const ask = (url: string, referer?: string) =>
    server.app.inject({ url, headers: referer ? { referer } : {} });
  const named = `/aisle.js?store=${seeing.siteKey}`;
  expect((await ask(named)).body).not.toContain('follow');
  const owner = await server.agent(await server.signIn(seeing.email));
  const rules = { mode: 'consent', radar: true } as const;
  accepted(await owner.emitWithAck('saveVisitorRules', rules));
  expect((await ask(named)).body).toMatch(/^start\(.+\);\nfollow\("consent"\);$/);
  expect((await ask(named)).headers['cache-control']).toMatch(/^public/);
  const byOrigin = await ask('/aisle.js', `${shop}/`);
  expect(byOrigin.body).toBe('start({});\nfollow("consent");');
  // A cache that many shops share must not hand it to the others.
  expect(byOrigin.headers['cache-control']).toMatch(/^private/);
  for (const other of [
    await ask(`/aisle.js?store=${store.siteKey}`, `${shop}/`),
    await ask('/aisle.js', 'https://elsewhere.example/'),
    await ask('/aisle.js'),
  ]) {
    expect(other.body).not.toContain('follow');
    expect(other.headers['cache-control']).toMatch(/^public/);
  }
});
