import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { setPassword } from './set-password.ts';

let server: TestServer;
let store: TestStore;
beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
});
afterAll(() => server.end());

const signIn = async (password: string) =>
  (
    await server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in/email',
      body: { email: store.email, password },
    })
  ).statusCode;

const meWith = async (cookie: string) =>
  (await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })).statusCode;

test('a new password ends the old one and its sessions', async () => {
  const cookie = await server.signIn(store.email);
  expect(await meWith(cookie)).toBe(200);
  await setPassword(server.accounts, {
    email: ` ${store.email.toUpperCase()}`,
    password: 'purl two, knit one',
  });
  expect(await meWith(cookie)).toBe(401);
  expect(await signIn(PASSWORD)).toBe(401);
  expect(await signIn('purl two, knit one')).toBe(200);
});

test.each([
  ['an address without an account', 'nobody@example.org', 'purl two, knit one', /no account/],
  ['a short password', '', 'knit', /12 to 128/],
  ['one letter again and again', '', 'aaaaaaaaaaaaaaaa', /too easy/],
])('%s is refused in one line, and the password stays', async (_, email, password, words) => {
  await expect(
    setPassword(server.accounts, { email: email || store.email, password }),
  ).rejects.toThrow(words);
  expect(await signIn('purl two, knit one')).toBe(200);
});
