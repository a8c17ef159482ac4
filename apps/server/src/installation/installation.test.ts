import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let shop: Server;
let shopUrl: string;
/** What the shop's page is, for the next look at it. */
let page: { html?: string; policy?: string; status?: number; type?: string; to?: string };
let server: TestServer;
let store: TestStore;
let agent: AgentClient;

beforeAll(async () => {
  shop = createServer((_request, response) => {
    const { html = '', policy, status = 200, type = 'text/html; charset=utf-8', to } = page;
    if (to && _request.url === '/') return response.writeHead(302, { location: to }).end();
    response.writeHead(status, {
      'content-type': type,
      ...(policy && { 'content-security-policy': policy }),
    });
    return response.end(html);
  }).listen(0);
  shopUrl = `http://localhost:${(shop.address() as AddressInfo).port}`;
  server = await startTestServer({}, { localShops: [shopUrl] });
  store = await server.addStore({ role: 'owner' });
  agent = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  shop.close();
});

const look = async (given: typeof page, url = shopUrl) => {
  page = given;
  return accepted(await agent.emitWithAck('checkInstallation', { url })).check;
};
const tag = (more = '') =>
  `<!doctype html><p>Wool</p><script async src="${server.url}/aisle.js" ${more}></script>`;

test('a page with the snippet is well, however the key is said', async () => {
  const key = store.siteKey;
  for (const html of [
    tag(`data-store="${key}"`),
    tag(`data-store='${key}'`),
    `<SCRIPT SRC="${server.url}/aisle.js?store=${key}"></SCRIPT>`,
    `<script>window.AisleStore = '${key}'</script>${tag()}`,
  ])
    expect(await look({ html })).toEqual({ kind: 'installed' });
});

test('what is wrong is told, one thing at a time', async () => {
  const key = store.siteKey;
  expect(await look({ html: '<p>Wool</p>' })).toEqual({ kind: 'no_snippet' });
  expect(await look({ html: `<!-- ${tag(`data-store="${key}"`)} -->` })).toEqual({
    kind: 'no_snippet',
  });
  expect(await look({ html: tag() })).toEqual({ kind: 'no_key' });
  expect(await look({ html: tag('data-store="somebody-else"') })).toEqual({
    kind: 'other_key',
    siteKey: 'somebody-else',
  });
  const src = 'https://chat.elsewhere.example/aisle.js';
  expect(await look({ html: `<script src="${src}" data-store="${key}"></script>` })).toEqual({
    kind: 'other_server',
    src,
  });
  expect(await look({ status: 500 })).toMatchObject({ kind: 'unreachable' });
  expect(await look({ type: 'application/pdf' })).toMatchObject({ kind: 'unreachable' });
  expect(await look({}, 'https://10.0.0.1/')).toMatchObject({ kind: 'unreachable' });
  expect(await look({ to: 'https://169.254.169.254/' })).toMatchObject({ kind: 'unreachable' });
});

test.each([
  ["default-src 'self'", 'script-src'],
  ["script-src 'self' https://cdn.example; connect-src *", 'script-src'],
  ["script-src * ; connect-src 'self'", 'connect-src'],
])('a policy that keeps the chat out is told: %s', async (policy, directive) => {
  const html = tag(`data-store="${store.siteKey}"`);
  expect(await look({ html, policy })).toMatchObject({ kind: 'policy', directive });
});

test.each([
  "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; connect-src http:",
  'script-src http://localhost:* *; connect-src *',
  "img-src 'self'",
])('a policy that lets it in is well: %s', async (policy) => {
  expect(await look({ html: tag(`data-store="${store.siteKey}"`), policy })).toEqual({
    kind: 'installed',
  });
});

test('an origin that is not on the list is told, and well once it is', async () => {
  const fresh = await server.addStore({ role: 'admin' });
  const admin = await server.agent(await server.signIn(fresh.email));
  const { origins: before } = accepted(await admin.emitWithAck('fetchInstallation', {}));
  const put = (origins: string[]) => admin.emitWithAck('saveOrigins', { before, origins });
  expect(accepted(await put(['Shop.Example/start', 'https://shop.example']))).toEqual({
    origins: ['https://shop.example'],
  });
  page = { html: tag(`data-store="${fresh.siteKey}"`) };
  const check = accepted(await admin.emitWithAck('checkInstallation', { url: shopUrl })).check;
  expect(check).toEqual({ kind: 'origin_missing', origin: shopUrl });
  // The list is not what it was any more: whoever still sees the old one is told.
  expect(await put([shopUrl])).toMatchObject({ error: { code: 'stale' } });
  const again = { before: ['https://shop.example'], origins: ['https://shop.example', shopUrl] };
  accepted(await admin.emitWithAck('saveOrigins', again));
  expect(accepted(await admin.emitWithAck('checkInstallation', { url: shopUrl })).check).toEqual({
    kind: 'installed',
  });
});

test.each(['wool', 'javascript:alert(1)', 'ftp://shop.example', 'https://', ''])(
  'what is no address is refused: "%s"',
  async (origin) => {
    const { origins: before } = accepted(await agent.emitWithAck('fetchInstallation', {}));
    expect(await agent.emitWithAck('saveOrigins', { before, origins: [origin] })).toMatchObject({
      error: { code: 'invalid' },
    });
  },
);

test('of two who change the look the second is told', async () => {
  const { look: before } = accepted(await agent.emitWithAck('fetchInstallation', {}));
  const wanted = { name: 'Galway Knits', appearance: { accent: '#aa3355', side: 'left' as const } };
  expect(accepted(await agent.emitWithAck('saveLook', { before, look: wanted })).look).toEqual(
    wanted,
  );
  expect(await agent.emitWithAck('saveLook', { before, look: before })).toMatchObject({
    error: { code: 'stale' },
  });
  const fetched = accepted(await agent.emitWithAck('fetchInstallation', {}));
  expect(fetched.look).toEqual(wanted);
  expect(fetched).toMatchObject({ siteKey: store.siteKey, scriptUrl: `${server.url}/aisle.js` });
});

test('the widget is seen: the script as soon as it is asked for, the chat when it is opened', async () => {
  const fresh = await server.addStore({ role: 'owner' });
  const owner = await server.agent(await server.signIn(fresh.email));
  const seen = async () => accepted(await owner.emitWithAck('fetchSightings', {})).sightings;
  expect(await seen()).toEqual([]);
  await server.app.inject({ url: '/aisle.js', headers: { referer: 'http://stranger.example/' } });
  expect(await seen()).toEqual([]);
  await server.app.inject({ url: '/aisle.js', headers: { referer: `${ORIGIN}/wool` } });
  expect(await seen()).toMatchObject([{ origin: ORIGIN, what: 'script' }]);
  await server.openSession(fresh.siteKey);
  await expect.poll(seen).toContainEqual(expect.objectContaining({ origin: ORIGIN, what: 'chat' }));
});
