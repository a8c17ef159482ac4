import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `pnpm dev`: shop and server together, and whenever a source changes the bundles it is part of are
 * built again and the servers restarted. Ctrl-C stops all.
 */
const root = join(import.meta.dirname, '../../..');

/** What must be built when a folder changes, in this order. Every change restarts the servers. */
const BUNDLES: { filter: string; madeOf: string[] }[] = [
  { filter: '@aisle/widget', madeOf: ['protocol', 'client', 'cart', 'widget'] },
  { filter: '@aisle/loader', madeOf: ['protocol', 'client', 'cart', 'widget', 'loader'] },
  { filter: '@aisle/console', madeOf: ['protocol', 'client', 'console'] },
];
/** Editors save in several steps. */
const SETTLE_MS = 150;

let servers: ChildProcess | null = null;
let changed = new Set<string>();
let busy = false;

const start = () => {
  servers = spawn(
    process.execPath,
    ['--import', './apps/server/src/quicken-start.mjs', 'apps/demo/src/start.ts'],
    { cwd: root, stdio: 'inherit' },
  );
};

const stop = async () => {
  if (!servers || servers.exitCode !== null) return;
  const ended = once(servers, 'exit');
  servers.kill('SIGTERM');
  await ended;
};

/** Answers whether it was built; what went wrong is on the screen. */
const build = async (filter: string): Promise<boolean> => {
  const child = spawn('pnpm', ['--filter', filter, 'run', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code === 0;
};

/** Builds and restarts until nothing has changed meanwhile. */
const follow = async () => {
  if (busy) return;
  busy = true;
  while (changed.size > 0) {
    const folders = changed;
    changed = new Set();
    let whole = true;
    for (const { filter, madeOf } of BUNDLES)
      if (whole && madeOf.some((folder) => folders.has(folder))) whole = await build(filter);
    // A bundle that does not build leaves the last good servers running.
    if (!whole) continue;
    await stop();
    start();
  }
  busy = false;
};

let settling: NodeJS.Timeout | undefined;
for (const layer of ['packages', 'apps'])
  watch(join(root, layer), { recursive: true }, (_event, path) => {
    const [folder, inside] = path?.split('/') ?? [];
    if (!folder || inside !== 'src') return;
    changed.add(folder);
    clearTimeout(settling);
    settling = setTimeout(() => void follow(), SETTLE_MS);
  });

process.once('SIGINT', () => void stop().then(() => process.exit(0)));
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
changed = new Set(['protocol']);
await follow();
