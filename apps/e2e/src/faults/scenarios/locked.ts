import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { startChatter } from '../chatter.ts';
import { comesTrue, populate, type Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Whether the server answers over HTTP while the database cannot be written (rule 4). */
const isAwake = async (stage: Stage): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${stage.nodes[0].port}/healthz`);
  return response.ok;
};

export const locked: Scenario = {
  name: 'locked',
  title: 'database locked by another process for 0.1 to 30 s',
  short: 4,
  long: 40,
  needs: [],
  stage: { database: 'sqlite' },
  async play(stage, cycles) {
    await populate(stage, { shoppers: 4, pressers: 8 });
    const chatter = startChatter(stage);
    const other = new Database(stage.databaseUrl.slice('file:'.length), { timeout: 5_000 });
    const longestMs = cycles > 10 ? 30_000 : 3_000;
    const violations: { kind: 'stalled'; detail: string }[] = [];
    let lockedMs = 0;
    try {
      for (let cycle = 0; cycle < cycles; cycle++) {
        // Ever longer, up to the longest in the last cycle.
        const ms = Math.round(100 * (longestMs / 100) ** ((cycle + 1) / cycles));
        other.exec('begin immediate');
        let awake = false;
        const asked = isAwake(stage).then((answer) => {
          awake = answer;
        });
        await sleep(ms);
        // A second is long for a server that waits for nothing.
        if (!awake && ms >= 1_000)
          violations.push({ kind: 'stalled', detail: `no answer during a lock of ${ms} ms` });
        other.exec('rollback');
        lockedMs += ms;
        await asked;
        await comesTrue(() => stage.shoppers().every((shopper) => shopper.waiting() < 5));
      }
    } finally {
      other.close();
    }
    await chatter.stop();
    return { cycles, facts: { 'locked in all, ms': lockedMs }, violations };
  },
};
