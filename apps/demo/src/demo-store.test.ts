import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@aisle/server';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO_AGENTS, ensureDemoStore, keepDemoPassword, SITE_KEY } from './demo-store.ts';

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
    await ensureDemoStore(server, { password, changed });
    const { statusCode } = await server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in/email',
      body: { email: DEMO_AGENTS[1].email, password },
    });
    const session = await server.app.inject({
      method: 'POST',
      url: '/api/v1/shopper/session',
      headers: { origin: 'http://localhost:4100' },
      body: { protocol: 1, siteKey: SITE_KEY },
    });
    await server.close();
    return [statusCode, session.statusCode];
  };
  expect(await signIn('first password here', true)).toEqual([200, 200]);
  expect(await signIn('first password here', false)).toEqual([200, 200]);
  expect(await signIn('second password here', true)).toEqual([200, 200]);
});
