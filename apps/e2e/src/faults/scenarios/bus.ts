import { setTimeout as sleep } from 'node:timers/promises';
import { startChatter } from '../chatter.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** What can befall Redis and Postgres, by name. */
const FAULTS: readonly [string, (stage: Stage) => Promise<unknown>][] = [
  [
    'redis killed',
    async ({ redis, random }) => {
      await redis?.kill();
      await sleep(random.between(0, 1_000));
      await redis?.restart();
    },
  ],
  ['postgres restarted', async ({ postgres }) => postgres?.restart()],
  ['redis restarted', async ({ redis }) => redis?.restart()],
  ['postgres connections terminated', async ({ postgres }) => postgres?.terminateConnections()],
  ['redis flushed', async ({ redis }) => redis?.flush()],
  [
    'postgres killed',
    async ({ postgres }) => {
      await postgres?.kill();
      await postgres?.restart();
    },
  ],
  [
    'redis frozen',
    async ({ redis, random }) => {
      redis?.freeze();
      await sleep(random.between(500, 2_000));
      redis?.thaw();
    },
  ],
];

/** Shoppers are on the first node, agents on the second: all they say crosses the bus. */
export const bus: Scenario = {
  name: 'bus',
  title: 'two nodes: Redis killed, restarted, flushed, frozen; Postgres restarted, killed, cut off',
  short: 3 * FAULTS.length,
  long: 100 * FAULTS.length,
  needs: ['redis', 'postgres'],
  stage: { nodes: 2 },
  async play(stage, cycles) {
    await populate(stage, { shoppers: 4, pressers: 8, agentNode: 1 });
    const chatter = startChatter(stage);
    const facts: Record<string, number> = {};
    for (let cycle = 0; cycle < cycles; cycle++) {
      const [name, strike] = FAULTS[cycle % FAULTS.length] ?? ['', async () => {}];
      const before = acknowledgedBy(stage);
      await comesTrue(() => acknowledgedBy(stage) > before + 50);
      await strike(stage);
      facts[name] = (facts[name] ?? 0) + 1;
    }
    await chatter.stop();
    return { cycles, facts, violations: [] };
  },
};
