import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepted,
  PASSWORD,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { timeCode } from '../testing/time-code.ts';

let server: TestServer;
let store: TestStore;
beforeAll(async () => {
  server = await startTestServer({ timing: { tendMs: 50 } });
  store = await server.addStore({ role: 'owner' });
});
afterAll(() => server.end());

/** A browser: keeps the cookies it is given. */
const browser = (at: TestServer = server) => {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = () => ({ cookie: cookie(), origin: at.url, host: new URL(at.url).host });
  const keep = (answer: { cookies: { name: string; value: string; maxAge?: number }[] }) => {
    for (const { name, value, maxAge } of answer.cookies)
      if (value === '' || maxAge === 0) jar.delete(name);
      else jar.set(name, encodeURIComponent(value));
  };
  return {
    cookie,
    async post(path: string, body: object) {
      const url = `/api/v1/auth/${path}`;
      const answer = await at.app.inject({ method: 'POST', url, headers: headers(), body });
      keep(answer);
      return { status: answer.statusCode, body: answer.json() };
    },
    async get(path: string) {
      const answer = await at.app.inject({ url: `/api/v1/${path}`, headers: headers() });
      return { status: answer.statusCode, body: answer.json() };
    },
    signIn(email: string) {
      return this.post('sign-in/email', { email, password: PASSWORD });
    },
  };
};

const wrong = (uri: string) => {
  const right = Number(timeCode(uri));
  return String((right + 123_456) % 1_000_000).padStart(6, '0');
};

const withFactor = async (email: string) => {
  const own = browser();
  await own.signIn(email);
  const { body } = await own.post('two-factor/enable', { password: PASSWORD });
  const uri: string = body.totpURI;
  const confirmed = await own.post('two-factor/verify-totp', { code: timeCode(uri) });
  expect(confirmed.status).toBe(200);
  return { own, uri, codes: body.backupCodes as string[] };
};

test('35 once it is set up the password alone opens nothing', async () => {
  const tom = await server.addAgent(store.storeId);
  const { own, uri, codes } = await withFactor(tom.email);
  expect(codes).toHaveLength(10);
  expect((await own.get('agent/me')).status).toBe(200);
  expect((await own.get('auth/standing')).body).toMatchObject({ twoFactor: true, enrol: false });
  const other = browser();
  const half = await other.signIn(tom.email);
  expect(half.body).toMatchObject({ twoFactorRedirect: true });
  expect((await other.get('agent/me')).status).toBe(401);
  expect((await other.post('two-factor/verify-totp', { code: wrong(uri) })).status).toBe(401);
  expect((await other.get('agent/me')).status).toBe(401);
  expect((await other.post('two-factor/verify-totp', { code: timeCode(uri) })).status).toBe(200);
  expect((await other.get('agent/me')).body).toMatchObject({ agentId: tom.agentId });
});

test('35 setting it up takes the password, and a code that fits', async () => {
  const tom = await server.addAgent(store.storeId);
  const own = browser();
  expect((await own.post('two-factor/enable', { password: PASSWORD })).status).toBe(401);
  await own.signIn(tom.email);
  expect((await own.post('two-factor/enable', { password: 'not this one' })).status).toBe(400);
  const { body } = await own.post('two-factor/enable', { password: PASSWORD });
  expect((await own.post('two-factor/verify-totp', { code: wrong(body.totpURI) })).status).toBe(
    401,
  );
  // Begun and not confirmed: signing in still goes by the password.
  const other = browser();
  await other.signIn(tom.email);
  expect((await other.get('agent/me')).status).toBe(200);
});

test('35 five wrong codes lock the account for a while, right ones too, from anywhere', async () => {
  const tom = await server.addAgent(store.storeId);
  const { uri } = await withFactor(tom.email);
  const thief = browser();
  await thief.signIn(tom.email);
  for (let tries = 0; tries < 5; tries += 1)
    expect((await thief.post('two-factor/verify-totp', { code: wrong(uri) })).status).toBe(401);
  for (const one of [thief, browser()]) {
    await one.signIn(tom.email);
    const late = await one.post('two-factor/verify-totp', { code: timeCode(uri) });
    expect(late.status).toBe(429);
    expect((await one.get('agent/me')).status).toBe(401);
  }
});

test('35 a recovery code lets in once', async () => {
  const tom = await server.addAgent(store.storeId);
  const { codes } = await withFactor(tom.email);
  const use = async () => {
    const one = browser();
    await one.signIn(tom.email);
    await one.post('two-factor/verify-backup-code', { code: codes[0] ?? '' });
    return (await one.get('agent/me')).status;
  };
  expect([await use(), await use()]).toEqual([200, 401]);
});

test('35 setting it up closes the consoles of the session before, which come back', async () => {
  const tom = await server.addAgent(store.storeId);
  const own = browser();
  await own.signIn(tom.email);
  const client = await server.agent(own.cookie());
  const gone = new Promise((resolve) => client.once('disconnect', resolve));
  const { body } = await own.post('two-factor/enable', { password: PASSWORD });
  await own.post('two-factor/verify-totp', { code: timeCode(body.totpURI) });
  await gone;
  expect((await server.agent(own.cookie())).connected).toBe(true);
});

test('35 where the store asks for it, owners and admins set it up before anything else', async () => {
  const boss = await server.addStore({ role: 'owner' });
  const [ada, tom] = [
    await server.addAgent(boss.storeId, 'admin'),
    await server.addAgent(boss.storeId, 'supervisor'),
  ];
  const owner = await server.agent(await server.signIn(boss.email));
  const ask = { required: true };
  expect(await owner.emitWithAck('requireTwoFactor', ask)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining('yourself first') },
  });
  const { own } = await withFactor(boss.email);
  const admin = await server.agent(await server.signIn(ada.email));
  const gone = new Promise((resolve) => admin.once('disconnect', resolve));
  const again = await server.agent(own.cookie());
  accepted(await again.emitWithAck('requireTwoFactor', ask));
  expect(accepted(await again.emitWithAck('fetchTeam', {})).twoFactorRequired).toBe(true);
  await gone;
  const late = browser();
  await late.signIn(ada.email);
  expect((await late.get('agent/me')).status).toBe(403);
  await expect(server.agent(late.cookie())).rejects.toMatchObject({ data: { code: 'forbidden' } });
  expect((await late.get('auth/standing')).body).toMatchObject({ enrol: true, twoFactor: false });
  const { body } = await late.post('two-factor/enable', { password: PASSWORD });
  await late.post('two-factor/verify-totp', { code: timeCode(body.totpURI) });
  expect((await late.get('agent/me')).status).toBe(200);
  const free = browser();
  await free.signIn(tom.email);
  expect((await free.get('agent/me')).status).toBe(200);
});

test('35 a server reached over https asks owners and admins for it, unless the store says no', async () => {
  const publicUrl = 'https://chat.example';
  const earnest = await startTestServer({}, { publicUrl });
  const there = await earnest.addStore({ role: 'owner' });
  const headers = { origin: publicUrl };
  const body = { email: there.email, password: PASSWORD };
  const url = '/api/v1/auth/sign-in/email';
  const signIn = await earnest.app.inject({ method: 'POST', url, headers, body });
  const cookie = signIn.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  const me = async () =>
    (await earnest.app.inject({ url: '/api/v1/agent/me', headers: { cookie } })).statusCode;
  expect(await me()).toBe(403);
  const { storeId } = there;
  const { signInRules } = await import('@aisle/storage');
  await earnest.storage.write((tx) => signInRules.requireTwoFactor(tx, storeId, false));
  expect(await me()).toBe(200);
  await earnest.end();
});

test('35 who lost phone and codes is let in anew by an admin of her only store', async () => {
  const [tom, ada] = [
    await server.addAgent(store.storeId),
    await server.addAgent(store.storeId, 'admin'),
  ];
  const { own } = await withFactor(tom.email);
  const admin = await server.agent(await server.signIn(ada.email));
  accepted(await admin.emitWithAck('resetTwoFactor', { agentId: tom.agentId }));
  expect((await own.get('agent/me')).status).toBe(401);
  const anew = browser();
  await anew.signIn(tom.email);
  expect((await anew.get('agent/me')).status).toBe(200);
  expect(await admin.emitWithAck('resetTwoFactor', { agentId: store.agentId })).toMatchObject({
    error: { code: 'forbidden' },
  });
});
