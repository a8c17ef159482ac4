import { setTimeout as sleep } from 'node:timers/promises';
import { startChatter } from '../chatter.ts';
import type { Direction } from '../proxy.ts';
import { populate, type Scenario, wakeAll } from '../scenario.ts';

const WAYS: readonly [Direction | 'both', ...(Direction | 'both')[]] = ['both', 'up', 'down'];

export const partition: Scenario = {
  name: 'partition',
  title: 'partition, both ways and one way',
  short: 6,
  long: 300,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    await populate(stage, { shoppers: 6, pressers: 0 });
    const chatter = startChatter(stage);
    const [proxy] = stage.proxies;
    const { random } = stage;
    // A long run has the time for what only a heartbeat finds.
    const longestMs = cycles > 50 ? 60_000 : 4_000;
    let silentMs = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      const way = random.pick(WAYS);
      proxy.silence(way === 'both' ? undefined : way);
      const ms = random.between(0, longestMs);
      // Some look at the page meanwhile: the client must notice, not only wait.
      if (random.next() < 0.5) wakeAll(stage);
      await sleep(ms);
      silentMs += ms;
      proxy.heal();
      // Half of the networks that come back have forgotten their connections.
      if (random.next() < 0.5) proxy.cut();
      await sleep(random.between(100, 600));
    }
    await chatter.stop();
    return { cycles, facts: { 'silent in all, ms': silentMs }, violations: [] };
  },
};
