import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { createClient } from 'redis';
import { afterEach, describe, expect, test } from 'vitest';
import { accepts, freePort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { startProcess, stopProcess, waitUntilReady } from './process.ts';
import { findProgram } from './programs.ts';
import { startRedis } from './redis.ts';
import { openScope } from './scope.ts';

let scope = openScope();
afterEach(async () => {
  await scope.close();
  scope = openScope();
});

const listener = (port: number) => [
  '-e',
  `console.log('here I am'); require('net').createServer().listen(${port}, '127.0.0.1')`,
];

describe('a process', () => {
  test('is waited for, heard, and ended by its pid', async () => {
    const port = await freePort();
    const running = await startProcess({ command: process.execPath, args: listener(port) });
    await waitUntilReady(running, () => accepts(port));
    expect(running.output()).toContain('here I am');
    expect(running.isRunning()).toBe(true);
    expect(await stopProcess(running)).toEqual({ code: null, signal: 'SIGTERM' });
    expect(running.isRunning()).toBe(false);
    expect(await accepts(port)).toBe(false);
  });

  test('that does not mind SIGTERM is killed', async () => {
    const args = [
      '-e',
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')",
    ];
    const running = await startProcess({ command: process.execPath, args });
    await waitUntilReady(running, async () => running.output().includes('up'));
    expect(await stopProcess(running, 100)).toEqual({ code: null, signal: 'SIGKILL' });
  });

  test('that ends while it starts says what it printed', async () => {
    const args = ['-e', "console.error('no such disk'); process.exit(3)"];
    const running = await startProcess({ command: process.execPath, args });
    await expect(waitUntilReady(running, async () => false)).rejects.toThrow('no such disk');
    expect(await running.ended).toEqual({ code: 3, signal: null });
  });

  test('that does not exist is an error', async () => {
    await expect(startProcess({ command: '/nowhere/at/all', args: [] })).rejects.toThrow('ENOENT');
  });
});

test('a scope stops the last first, goes on after a failure and removes its folders', async () => {
  const stopped: string[] = [];
  const folder = scope.folder('test');
  scope.onClose(() => stopped.push('first'));
  scope.onClose(() => {
    throw new Error('stuck');
  });
  scope.onClose(async () => stopped.push('last'));
  await expect(scope.close()).rejects.toThrow('could not clean up');
  expect(stopped).toEqual(['last', 'first']);
  expect(existsSync(folder)).toBe(false);
});

test('a program that is required and absent is a failure, not a skip', () => {
  const { PATH, AISLE_TEST_REQUIRE } = process.env;
  try {
    process.env.PATH = '/nowhere';
    process.env.AISLE_TEST_REQUIRE = '';
    expect(findProgram('redis')).toMatchObject({ available: false });
    process.env.AISLE_TEST_REQUIRE = 'chromium,redis';
    expect(() => findProgram('redis')).toThrow('redis is required');
  } finally {
    Object.assign(process.env, { PATH, AISLE_TEST_REQUIRE: AISLE_TEST_REQUIRE ?? '' });
  }
});

const redis = findProgram('redis');
describe.skipIf(!redis.available)(`a Redis${redis.available ? '' : `: ${redis.reason}`}`, () => {
  test('forgets on flush, is silent when frozen, and comes back after a kill', async () => {
    const node = await startRedis(scope);
    const client = createClient({ url: node.url, socket: { reconnectStrategy: 20 } });
    client.on('error', () => {});
    await client.connect();
    scope.onClose(() => client.destroy());
    await client.set('a', '1');
    await node.flush();
    expect(await client.get('a')).toBeNull();
    node.freeze();
    const answer = client.set('a', '2');
    const first = await Promise.race([
      answer,
      new Promise((done) => setTimeout(done, 60, 'silence')),
    ]);
    expect(first).toBe('silence');
    node.thaw();
    expect(await answer).toBe('OK');
    await node.kill();
    await node.restart();
    expect(await client.get('a')).toBeNull();
  });
});

const postgres = findProgram('postgres');
describe.skipIf(!postgres.available)(
  `a PostgreSQL${postgres.available ? '' : `: ${postgres.reason}`}`,
  () => {
    const ask = async (url: string, text: string) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query(text);
      await client.end();
      return rows;
    };

    test('keeps what was committed through a kill and a restart, and drops its clients', async () => {
      const node = await startPostgres(scope);
      const url = await node.createDatabase();
      await ask(url, 'create table t (n int)');
      await ask(url, 'insert into t values (7)');
      await node.kill();
      await expect(ask(url, 'select 1')).rejects.toThrow();
      await node.restart();
      expect(await ask(url, 'select n from t')).toEqual([{ n: 7 }]);

      const idle = new Client({ connectionString: url });
      const lost = new Promise((resolve) => idle.on('error', resolve));
      await idle.connect();
      expect(await node.terminateConnections()).toBe(1);
      expect(String(await lost)).toContain('terminating connection');
    });
  },
);
