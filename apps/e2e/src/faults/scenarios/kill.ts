import { setTimeout as sleep } from 'node:timers/promises';
import { startChatter } from '../chatter.ts';
import {
  acknowledgedBy,
  comesTrue,
  inFlight,
  populate,
  type Scenario,
  wakeAll,
} from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Fewer acknowledgements under way than this, and a kill proves little. */
const MANY = 20;

/** Waits for full load and kills in the midst of it; answers whether the cycle counts. */
export async function killUnderLoad(stage: Stage): Promise<boolean> {
  const [node] = stage.nodes;
  const before = acknowledgedBy(stage);
  await comesTrue(() => acknowledgedBy(stage) > before + 2 * MANY);
  await sleep(stage.random.between(0, 300));
  const busy = await comesTrue(() => inFlight(stage) >= MANY);
  const waiting = inFlight(stage);
  await node.kill();
  return busy && waiting >= MANY;
}

export const kill: Scenario = {
  name: 'kill',
  title: 'kill -9 under load, at least 20 acknowledgements in flight',
  short: 12,
  long: 1_000,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    await populate(stage, { shoppers: 4, pressers: 32 });
    const chatter = startChatter(stage);
    let counted = 0;
    let slowestStart = 0;
    for (let tries = 0; counted < cycles && tries < 2 * cycles; tries++) {
      if (await killUnderLoad(stage)) counted++;
      slowestStart = Math.max(slowestStart, await stage.nodes[0].start());
      wakeAll(stage);
    }
    await chatter.stop();
    const facts = { 'slowest start, ms': Math.round(slowestStart) };
    return { cycles: counted, facts, violations: [] };
  },
};
