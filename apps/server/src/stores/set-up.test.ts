import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLimits } from '../limits.ts';
import { PASSWORD, startTestServer, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const asked = () => ({
  code: server.setUp.code,
  store: { name: 'Galway Knits', origin: 'shop.example' },
  owner: { name: 'Niamh', email: 'Niamh@Shop.example', password: PASSWORD },
});
const send = (body: object, origin = server.url) =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/setup',
    headers: { origin, host: new URL(server.url).host },
    body,
  });
const isOpen = async () => (await server.app.inject('/api/v1/setup')).json().open;

test('an empty server is set up by whoever has its link, and by nobody else', async () => {
  expect(await isOpen()).toBe(true);
  const { owner, store } = asked();
  expect((await send({ ...asked(), code: 'guessed' })).json().error.code).toBe('forbidden');
  expect((await send(asked(), 'https://evil.example')).statusCode).toBe(403);
  for (const wrong of [
    { owner: { ...owner, password: 'short' } },
    { owner: { ...owner, password: 'aaaaaaaaaaaaaaaa' } },
    { owner: { ...owner, email: 'niamh' } },
    { store: { ...store, origin: 'not an address' } },
    { store: { ...store, extra: 1 } },
  ])
    expect((await send({ ...asked(), ...wrong })).json().error.code).toBe('invalid');
  // Nothing of all that was kept.
  expect(await isOpen()).toBe(true);

  const made = await send(asked());
  expect(made.json()).toMatchObject({ ok: true, value: { storeId: expect.any(String) } });
  expect(await isOpen()).toBe(false);
  expect((await send(asked())).json().error.code).toBe('closed');

  const cookie = await server.signIn('niamh@shop.example');
  const me = await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } });
  expect(me.json()).toMatchObject({ name: 'Niamh', role: 'owner', storeName: 'Galway Knits' });
  const { siteKey } = made.json().value;
  const session = await server.app.inject({
    method: 'POST',
    url: '/api/v1/shopper/session',
    headers: { origin: 'https://shop.example' },
    body: { protocol: 1, siteKey },
  });
  expect(session.statusCode).toBe(200);
});

test('of two who come at once one is first', async () => {
  const empty = await startTestServer();
  const body = (email: string) => ({
    code: empty.setUp.code,
    store: { name: 'Wool', origin: 'https://shop.example' },
    owner: { name: 'Ida', email, password: PASSWORD },
  });
  const answers = await Promise.all(
    ['a@shop.example', 'b@shop.example'].map((email) => empty.setUp.run(body(email))),
  );
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  await empty.end();
});

test('codes are not tried out', async () => {
  const strict = await startTestServer({ limits: createLimits() });
  const body = { ...asked(), code: 'guessed' };
  const statuses = [];
  for (let tries = 0; tries < 6; tries += 1) {
    const headers = { origin: strict.url, host: new URL(strict.url).host };
    const answer = await strict.app.inject({ method: 'POST', url: '/api/v1/setup', headers, body });
    statuses.push(answer.statusCode);
  }
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  await strict.end();
});
