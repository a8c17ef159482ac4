import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, median } from '../figure.ts';
import { fill } from '../growth/fill.ts';
import { pace, type Run } from '../message-path/drive.ts';
import { aisleSide } from '../message-path/sides.ts';

const MAIN = new URL('../../../server/src/main.mjs', import.meta.url).pathname;
const [SMALL, LARGE] = [10_000, 100_000];
const ROUNDS = 3;
/** Messages a second while somebody makes a backup: a busy shop's. */
const RATE = 100;

/**
 * A backup of a million messages beside one of a tenth, per message, and what shoppers who write
 * meanwhile notice of it.
 */
export async function measureBackup(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-backup-'));
  const url = (size: number) => `file:${join(folder, `${size}/aisle.db`)}`;
  for (const size of [SMALL, LARGE]) await (await fill(url(size), size)).storage.close();
  const took = { small: [] as number[], large: [] as number[] };
  const alone: Run[] = [];
  const beside: Run[] = [];
  const side = await aisleSide('at work', { databaseUrl: url(LARGE) });
  try {
    for (let i = 0; i < ROUNDS; i++) {
      took.small.push(await backUp(url(SMALL), join(folder, `small-${i}`)));
      alone.push(await pace(side.child, side.senders, RATE, 4));
      const made = backUp(url(LARGE), join(folder, `large-${i}`));
      beside.push(await pace(side.child, side.senders, RATE, 4));
      took.large.push(await made);
    }
  } finally {
    await side.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const [small, large] = [median(took.small), median(took.large)];
  const growth = large / LARGE / (small / SMALL);
  const p95 = (runs: Run[]) => median(runs.map((run) => run.p95));
  const slower = p95(beside) / p95(alone);
  return [
    {
      what: `backup of 1,000,000 messages (${(large / 1_000).toFixed(0)} s), each, to 100,000`,
      value: `${growth.toFixed(2)} ×`,
      budget: '≤ 1.5 ×',
      holds: growth <= 1.5,
    },
    {
      what: `${RATE} messages/s beside it: p95 (${p95(beside).toFixed(1)} ms), to without`,
      value: `${slower.toFixed(2)} ×`,
      budget: '≤ 3 ×',
      holds: slower <= 3,
    },
  ];
}

/** Runs `aisle backup` as an operator does; answers its milliseconds. */
async function backUp(databaseUrl: string, folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, 'backup', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { AISLE_DATABASE_URL: databaseUrl },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`aisle backup ended with ${code}`);
  return performance.now() - began;
}
