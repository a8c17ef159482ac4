import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../main.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-cli-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number | null; out: string; err: string };

/** Runs `aisle` as its operator does. `onOut` sees what it prints and may stop it. */
function aisle(
  args: string[],
  env: Record<string, string> = {},
  onOut: (out: string, stop: () => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: {
      PATH: process.env.PATH,
      AISLE_DATABASE_URL: `file:${join(folder, 'aisle.db')}`,
      AISLE_LOG_LEVEL: 'error',
      AISLE_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
    onOut(out, () => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** One line for the operator: what is wrong, no stack. */
const isOneLine = ({ code, err }: Ended) => {
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^aisle: /);
};

const slow = { timeout: 60_000 };

test(
  'a store and an agent are made, and a server starts on them and stops when told',
  slow,
  async () => {
    const made = await aisle([
      'store',
      'create',
      '--name',
      'Wool',
      '--origin',
      'http://shop.example',
      '--json',
    ]);
    const { storeId } = JSON.parse(made.out);
    const agent = [
      'agent',
      'create',
      '--store',
      storeId,
      '--email',
      'mia@example.com',
      '--name',
      'Mia',
    ];
    const created = await aisle(agent);
    expect(created.code).toBe(0);
    expect(created.out).toMatch(/password {2}\S{20}/);
    const again = await aisle(agent);
    isOneLine(again);
    expect(again.err).toContain('mia@example.com has an account already');
    const of = ['--email', 'Mia@example.com', '--store', storeId];
    for (const name of ['disable', 'enable'])
      expect(await aisle(['agent', name, ...of])).toMatchObject({ code: 0 });
    isOneLine(
      await aisle(['agent', 'disable', '--email', 'mia@example.com', '--store', 'nowhere']),
    );
    const reset = await aisle(['agent', 'reset-two-factor', '--email', 'mia@example.com']);
    expect(reset.out).toContain('there was none');
    const served = await aisle(['serve'], {}, (out, stop) => {
      if (out.includes('Console: http://localhost:')) stop();
    });
    expect(served.code).toBe(0);
    expect(served.out).toContain('Aisle is ready at http://localhost:');
  },
);

test('a reader that goes away ends no command', slow, async () => {
  await aisle(['migrate']);
  const folders = join(folder, 'backup');
  const child = spawn(process.execPath, [MAIN, 'backup', folders], {
    env: { PATH: process.env.PATH, AISLE_DATABASE_URL: `file:${join(folder, 'aisle.db')}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
  expect(existsSync(join(folders, 'manifest.json'))).toBe(true);
});

test('a backup is made, put back and moved, each by one command', slow, async () => {
  const made = ['store', 'create', '--name', 'Wool', '--origin', 'http://shop.example', '--json'];
  const { siteKey } = JSON.parse((await aisle(made)).out);
  const backup = join(folder, 'backup');
  const told = await aisle(['backup', backup]);
  expect(told.out).toMatch(/backup: \d+ rows, 0 files\nThe secret is in it/);
  isOneLine(await aisle(['backup', backup]));
  isOneLine(await aisle(['restore', backup]));
  const restored = await aisle(['restore', backup, '--replace']);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('Restored.') });
  const other = `file:${join(folder, 'moved/aisle.db')}`;
  const moved = await aisle(['move', '--to', other]);
  expect(moved.out).toContain('is the same in both');
  isOneLine(await aisle(['move', '--to', 'mysql://db.example']));
  const again = await aisle(
    ['store', 'create', '--name', 'x', '--origin', 'http://a.example', '--site-key', siteKey],
    { AISLE_DATABASE_URL: other },
  );
  isOneLine(again);
});

test.each<[string, string[], string]>([
  [
    'an origin that is none',
    ['store', 'create', '--name', 'x', '--origin', 'shop'],
    '"shop" is not an origin',
  ],
  [
    'a short site key',
    ['store', 'create', '--name', 'x', '--origin', 'http://a.example', '--site-key', 'k'],
    'a site key has',
  ],
  [
    'an unknown store',
    ['agent', 'create', '--store', 'nowhere', '--email', 'a@b.example', '--name', 'A'],
    'there is no store nowhere',
  ],
  [
    'no e-mail',
    ['agent', 'create', '--store', 'nowhere', '--email', 'a', '--name', 'A'],
    '"a" is not an e-mail address',
  ],
])('a mistake is told in one line: %s', slow, async (_title, args, line) => {
  const ended = await aisle(args, { AISLE_AGENT_PASSWORD: 'correct horse battery' });
  isOneLine(ended);
  expect(ended.err).toContain(line);
});

test('a weak password is refused', slow, async () => {
  const args = ['agent', 'create', '--store', 'x', '--email', 'a@b.example', '--name', 'A'];
  const ended = await aisle(args, { AISLE_AGENT_PASSWORD: 'short' });
  isOneLine(ended);
  expect(ended.err).toContain('12 to 128 characters');
});

test('a wrong variable ends the start', slow, async () => {
  const ended = await aisle(['serve'], { AISLE_PORT: 'http' });
  isOneLine(ended);
  expect(ended.err).toContain('AISLE_PORT: "http" is not allowed; use a port from 0 to 65535');
});

test('a busy port ends the start', slow, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const ended = await aisle(['serve'], { AISLE_PORT: `${port}` });
  other.close();
  isOneLine(ended);
  expect(ended.err).toContain(`port ${port} on 127.0.0.1 is in use`);
});

test('a corrupt database ends the start and is left as it was', slow, async () => {
  writeFileSync(join(folder, 'aisle.db'), 'this is no database, but it is mine '.repeat(200));
  const ended = await aisle(['serve']);
  isOneLine(ended);
  expect(ended.err).toContain('aisle.db');
});

test('a data folder that cannot be made ends the start', slow, async () => {
  // A file where a folder should be: read-only for everyone, root included.
  writeFileSync(join(folder, 'data'), '');
  const ended = await aisle(['serve'], {
    AISLE_DATABASE_URL: `file:${join(folder, 'data/aisle.db')}`,
  });
  isOneLine(ended);
});

// Folder modes do not bind root, so root gets a disk that is mounted read-only.
const isRoot = process.getuid?.() === 0;
const mayMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

test.skipIf(isRoot && !mayMount)('a read-only data folder ends the start', slow, async () => {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o500 });
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', data]);
  try {
    isOneLine(await aisle(['serve'], { AISLE_DATABASE_URL: `file:${join(data, 'aisle.db')}` }));
  } finally {
    if (isRoot) execFileSync('umount', ['--lazy', data]);
  }
});

test('doctor names what is wrong and fails', slow, async () => {
  const ended = await aisle(['doctor'], { AISLE_REDIS_URL: 'redis://127.0.0.1:1' });
  expect(ended.code).toBe(1);
  expect(ended.out).toMatch(/database +sqlite, reading and writing/);
  expect(ended.out).toMatch(/redis +WRONG/);
});

test('a planted bug needs a test environment and a known name', slow, async () => {
  const refused = await aisle(['serve'], { AISLE_FAULT: 'skip-dedupe', NODE_ENV: 'production' });
  isOneLine(refused);
  const unknown = await aisle(['serve'], { AISLE_FAULT: 'no-such-bug', NODE_ENV: 'test' });
  isOneLine(unknown);
  expect(unknown.err).toContain('use ack-before-commit, ');
});

test('every command says how it is used', slow, async () => {
  for (const args of [['--help'], ['serve', '--help'], ['store', 'create', '--help']]) {
    const { code, out } = await aisle(args);
    expect(code, args.join(' ')).toBe(0);
    expect(out).toContain('Usage: aisle');
  }
  const unknown = await aisle(['dance']);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain("unknown command 'dance'");
});
