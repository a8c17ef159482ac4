import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { deriveKey, keepSecret } from './secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('nothing has to be set', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/aisle.db',
    logLevel: 'info',
  });
  expect(readConfig({ AISLE_PORT: '', AISLE_REDIS_URL: '' })).toEqual(readConfig({}));
});

test('what is set is taken', () => {
  expect(
    readConfig({
      AISLE_PORT: '0',
      AISLE_HOST: '::1',
      AISLE_PUBLIC_URL: 'https://chat.example.com/',
      AISLE_DATABASE_URL: 'postgres://me@db/aisle',
      AISLE_REDIS_URL: 'redis://bus:6379',
      AISLE_SECRET: 's'.repeat(32),
      AISLE_TRUST_PROXY: '10.0.0.0/8, ::1',
      AISLE_SHOP_URL: 'http://localhost:4100',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    publicUrl: 'https://chat.example.com',
    databaseUrl: 'postgres://me@db/aisle',
    redisUrl: 'redis://bus:6379',
    secret: 's'.repeat(32),
    logLevel: 'info',
    trustProxy: ['10.0.0.0/8', '::1'],
    shopUrl: 'http://localhost:4100',
  });
});

test.each([
  ['AISLE_PORT', 'http', '"http" is not allowed; use a port from 0 to 65535'],
  ['AISLE_PORT', '65536', '"65536" is not allowed; use a port from 0 to 65535'],
  ['AISLE_PORT', '-1', '"-1" is not allowed'],
  ['AISLE_HOST', 'a b', '"a b" is not allowed; use a host name'],
  ['AISLE_PUBLIC_URL', 'chat.example.com', 'use an http(s) address'],
  ['AISLE_PUBLIC_URL', 'ftp://x', 'use an http(s) address'],
  ['AISLE_DATABASE_URL', 'mysql://me:pw@db/x', '"mysql://db/x" is not allowed; use file:PATH'],
  ['AISLE_REDIS_URL', 'localhost', 'use a redis:// or rediss:// address'],
  ['AISLE_SECRET', 'short', 'a value of 5 characters is not allowed; use at least 32'],
  ['AISLE_MAIL_REPLY_TO', 'reply+x@chat.example', 'use an address such as reply@chat.shop.example'],
  ['AISLE_MAIL_SECRET', 'short', 'a value of 5 characters is not allowed; use 32 to 200'],
  ['AISLE_MAIL_SECRET', 's'.repeat(32), 'needs AISLE_MAIL_REPLY_TO, too'],
  [
    'AISLE_IMAP_URL',
    'https://u:pw@mail.example',
    '"https://mail.example" is not allowed; use an address such as imaps:',
  ],
  ['AISLE_IMAP_URL', 'imaps://u:pw@mail.example', 'needs AISLE_MAIL_REPLY_TO, too'],
  ['AISLE_LOG_LEVEL', 'loud', '"loud" is not allowed; use fatal, error, warn'],
  ['AISLE_TRUST_PROXY', 'true', '"true" is not allowed; use proxy addresses'],
  ['AISLE_FAULT', 'skip-dedupe', 'is for tests only'],
  ['AISLE_LIMITS', 'off', 'is for tests only'],
])('%s=%s is refused in one line', (name, value, line) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(name);
  expect(read).toThrow(line);
});

const configured = (more: object = {}) => ({
  ...readConfig({ AISLE_DATABASE_URL: `file:${join(folder, 'data', 'aisle.db')}` }),
  ...more,
});

test('a secret is made once, kept beside the database and readable by its owner only', () => {
  const secret = keepSecret(configured());
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keepSecret(configured())).toBe(secret);
  const file = join(folder, 'data', 'secret');
  expect(readFileSync(file, 'utf8')).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a configured secret wins and nothing is written', () => {
  expect(keepSecret(configured({ secret: 'c'.repeat(40) }))).toBe('c'.repeat(40));
  expect(() => statSync(join(folder, 'data'))).toThrow();
});

test('on Postgres, where nodes must share it, it has to be set', () => {
  const config = configured({ databaseUrl: 'postgres://db/aisle' });
  expect(() => keepSecret(config)).toThrow('AISLE_SECRET: is not set');
});

test('a kept secret that is too short is refused', () => {
  keepSecret(configured());
  writeFileSync(join(folder, 'data', 'secret'), 'short');
  expect(() => keepSecret(configured())).toThrow('shorter than 32');
});

test('keys for two purposes differ', () => {
  expect(deriveKey('x'.repeat(32), 'one')).not.toEqual(deriveKey('x'.repeat(32), 'two'));
});

test('61 an AI is named whole, and one inside the network only by saying so', () => {
  const named = {
    AISLE_AI_URL: 'https://ai.example/v1',
    AISLE_AI_KEY: 'sk-1',
    AISLE_AI_MODEL: 'm',
  };
  expect(readConfig(named).ai).toEqual({
    ...{ url: 'https://ai.example/v1', key: 'sk-1', model: 'm', local: false },
  });
  expect(() => readConfig({ ...named, AISLE_AI_MODEL: '' })).toThrow('AISLE_AI_MODEL: an AI needs');
  expect(() => readConfig({ AISLE_AI_KEY: 'sk-1' })).toThrow('AISLE_AI_URL: an AI needs');
  expect(() => readConfig({ ...named, AISLE_AI_KEY: 'a b' })).toThrow('a value of 3 characters');
  const inside = { ...named, AISLE_AI_URL: 'http://127.0.0.1:11434/v1' };
  expect(() => readConfig(inside)).toThrow('AISLE_AI_LOCAL=yes');
  expect(readConfig({ ...inside, AISLE_AI_LOCAL: 'yes' }).ai?.local).toBe(true);
});
