import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = (file: string) => join(import.meta.dirname, file);
const folder = mkdtempSync(join(tmpdir(), 'aisle-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a server until it is ready, on SQLite and without any key; answers what it has loaded. */
async function modulesOf(...program: string[]): Promise<string[]> {
  const modules = join(folder, 'modules.json');
  const child = spawn(
    process.execPath,
    ['--import', here('testing/tell-modules.mjs'), ...program],
    {
      env: {
        PATH: process.env.PATH,
        MODULES: modules,
        AISLE_DATABASE_URL: `file:${join(folder, 'aisle.db')}`,
        AISLE_LOG_LEVEL: 'error',
        AISLE_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('is ready at')) child.kill('SIGTERM');
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
  return JSON.parse(readFileSync(modules, 'utf8'));
}

const slow = 60_000;
let loaded: string[];
beforeAll(async () => {
  loaded = await modulesOf(here('main.mjs'), 'serve');
}, slow);

test('a start loads nothing of what is needed seldom, or never in its set-up', () => {
  const packages = new Set(
    loaded.map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]),
  );
  for (const needed of ['fastify', 'better-sqlite3']) expect(packages).toContain(needed);
  const late = [
    // Other set-ups: Postgres, several nodes, mail.
    ...['pg', 'redis', '@socket.io/redis-adapter', 'nodemailer', 'imapflow'],
    // Mails and pictures that come in.
    ...['postal-mime', 'htmlparser2', 'email-reply-parser', 'sharp', 'file-type'],
    // Descriptions and measures that somebody asks for.
    ...['@fastify/swagger', '@fastify/swagger-ui', 'prom-client', '@opentelemetry/api'],
    // Compilers of schemas, beside the protocol's own.
    ...['ajv', 'fast-uri'],
  ];
  expect(late.filter((name) => packages.has(name))).toEqual([]);
  expect(loaded.filter((url) => url.includes('/src/testing/'))).toEqual([]);
});

test('what is found quickly is what Node finds by itself', { timeout: slow }, async () => {
  const run = JSON.stringify(pathToFileURL(here('cli/run.ts')));
  const slowly = `const { run } = await import(${run});
    process.exitCode = await run(['node', 'aisle', 'serve'], process.env);`;
  const found = await modulesOf('--input-type=module', '--eval', slowly);
  const ours = /\/(main|quicken-start)\.mjs$|\[eval1\]/;
  const all = (urls: string[]) => urls.filter((url) => !ours.test(url)).sort();
  expect(all(loaded).length).toBeGreaterThan(500);
  expect(all(loaded)).toEqual(all(found));
});
