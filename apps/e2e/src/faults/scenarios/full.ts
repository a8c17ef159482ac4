import { appendFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChatter } from '../chatter.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

const CHUNK = Buffer.alloc(65_536);

/** Puts so much ballast beside the database that nothing more fits; answers how to throw it out. */
function fillDisk(stage: Stage): () => void {
  const ballast = join(dirname(stage.databaseUrl.slice('file:'.length)), 'ballast');
  // Ever smaller pieces: the server takes its share of the room meanwhile.
  for (let size = CHUNK.length; size >= 1; size = Math.floor(size / 2))
    while (fits(ballast, CHUNK.subarray(0, size)));
  return () => rmSync(ballast);
}

function fits(path: string, piece: Buffer): boolean {
  try {
    appendFileSync(path, piece);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}

/** Whether the load came to a stop for a while: the disk is really full. */
async function comesToStop(stage: Stage): Promise<boolean> {
  return comesTrue(async () => {
    const before = acknowledgedBy(stage);
    await sleep(300);
    return acknowledgedBy(stage) === before;
  }, 20_000);
}

export const full: Scenario = {
  name: 'full',
  title: 'disk full (a small tmpfs), and room again',
  short: 2,
  long: 30,
  needs: ['tmpfs'],
  stage: { database: 'sqlite', diskBytes: 48 * 1_048_576 },
  async play(stage, cycles) {
    await populate(stage, { shoppers: 4, pressers: 8, paceMs: 5 });
    const chatter = startChatter(stage);
    let counted = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      const before = acknowledgedBy(stage);
      await comesTrue(() => acknowledgedBy(stage) > before + 50);
      const empty = fillDisk(stage);
      if (await comesToStop(stage)) counted++;
      empty();
      const full = acknowledgedBy(stage);
      await comesTrue(() => acknowledgedBy(stage) > full + 50);
    }
    await chatter.stop();
    return { cycles: counted, facts: { acknowledged: acknowledgedBy(stage) }, violations: [] };
  },
};
