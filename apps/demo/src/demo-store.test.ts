import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productNotes, storeSettings } from '@aisle/protocol/schemas';
import { createServer } from '@aisle/server';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO_NOTES } from './demo-notes.ts';
import { DEMO_AGENTS, ensureDemoStore, keepDemoPassword, SITE_KEY } from './demo-store.ts';

const SHOP = 'http://localhost:4100';

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test('the password is made once, kept for its owner, and gives way to a given one', () => {
  const file = join(newFolder(), 'data', 'demo-password');
  const first = keepDemoPassword(file, undefined);
  expect(first.password).toMatch(/^(\w{5}-){3}\w{5}$/);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(keepDemoPassword(file, undefined)).toEqual({ password: first.password, changed: false });
  expect(keepDemoPassword(file, 'wool and water')).toEqual({
    password: 'wool and water',
    changed: true,
  });
  expect(keepDemoPassword(file, '')).toEqual({ password: 'wool and water', changed: false });
});

test('a second start finds the store, and a changed password opens the door', async () => {
  const databaseUrl = `file:${join(newFolder(), 'aisle.db')}`;
  const config = { port: 0, host: '127.0.0.1', databaseUrl, logLevel: 'silent' } as const;
  const signIn = async (password: string, changed: boolean) => {
    const server = await createServer(config);
    await ensureDemoStore(server, { password, changed }, SHOP);
    const { statusCode } = await server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in/email',
      body: { email: DEMO_AGENTS[1].email, password },
    });
    const session = await server.app.inject({
      method: 'POST',
      url: '/api/v1/shopper/session',
      headers: { origin: SHOP },
      body: { protocol: 1, siteKey: SITE_KEY },
    });
    await server.close();
    return [statusCode, session.statusCode];
  };
  expect(await signIn('first password here', true)).toEqual([200, 200]);
  expect(await signIn('first password here', false)).toEqual([200, 200]);
  expect(await signIn('second password here', true)).toEqual([200, 200]);
});

test('the store comes with settings and notes that hold, and keeps what is changed in them', async () => {
  const databaseUrl = `file:${join(newFolder(), 'aisle.db')}`;
  const config = { port: 0, host: '127.0.0.1', databaseUrl, logLevel: 'silent' } as const;
  const password = 'wool and water';
  const start = async () => {
    const server = await createServer(config);
    onTestFinished(() => server.close());
    await ensureDemoStore(server, { password, changed: false }, SHOP);
    const [{ email }] = DEMO_AGENTS;
    const url = '/api/v1/auth/sign-in/email';
    const { cookies } = await server.app.inject({ method: 'POST', url, body: { email, password } });
    return async (name: string, body: object) => {
      const answer = await server.app.inject({
        ...{ method: 'POST', url: `/api/v1/agent/ask/${name}`, body },
        cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
      });
      return answer.json().value;
    };
  };
  const product = { platform: 'demo', productId: 'merino-crew' };

  const ask = await start();
  const { settings } = await ask('fetchSettings', {});
  expect(storeSettings.parse(settings).discounts).toEqual({ percent: 10, hours: 48 });
  expect(settings.places.cart.url).toBe(`${SHOP}/cart`);
  for (const productId of Object.keys(DEMO_NOTES)) {
    const view = await ask('fetchProductNotes', { product: { ...product, productId } });
    const { fit, shrinkagePercent } = productNotes.parse(view.notes);
    expect([productId, fit?.source.author, fit?.source.from]).toEqual([productId, 'Mira', 'team']);
    expect(shrinkagePercent?.value).toBeGreaterThan(0);
  }

  await ask('saveSettings', { settings: { discounts: { percent: 5, hours: 1 } } });
  const seen = { fit: (await ask('fetchProductNotes', { product })).notes.fit.source.at };
  await ask('saveProductNotes', { product, changes: { fit: 'Slim' }, seen });
  const again = await start();
  expect((await again('fetchSettings', {})).settings).toEqual({
    discounts: { percent: 5, hours: 1 },
  });
  const view = await again('fetchProductNotes', { product });
  expect(view.notes.fit.value).toBe('Slim');
});
