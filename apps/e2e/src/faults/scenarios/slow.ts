import { readFileSync } from 'node:fs';
import { startProxy } from '../proxy.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from '../scenario.ts';

const EVENTS = 10_000;
const TEXT_BYTES = 1_500;
const MOST_GROWTH_MIB = 200;

/** Resident memory of a process in MiB; Linux only, else 0. */
export function residentMib(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return Math.round((pages * 4_096) / 1_048_576);
  } catch {
    return 0;
  }
}

export const slow: Scenario = {
  name: 'slow',
  title: 'an agent whose console reads nothing while 10,000 events target it',
  short: 1,
  long: 20,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    const [store] = stage.stores;
    const [node] = stage.nodes;
    await populate(stage, { shoppers: 2, pressers: 0 });
    for (let count = 0; count < 16; count++)
      await stage.addPresser(store, { textBytes: TEXT_BYTES });
    const proxy = await startProxy(stage.scope, node.port);
    const deaf = await stage.addAgent(store, { port: proxy.port });
    for (const { conversationId } of stage.pressers()) deaf.open(conversationId);
    await comesTrue(() => deaf.isSettled());
    const before = residentMib(node.pid);
    let most = before;
    let closed = 0;
    for (let cycle = 0; cycle < cycles; cycle++) {
      proxy.silence('down');
      const begun = acknowledgedBy(stage);
      await comesTrue(() => {
        most = Math.max(most, residentMib(node.pid));
        return acknowledgedBy(stage) >= begun + EVENTS;
      }, 120_000);
      // The server lets go of a link that reads nothing, instead of filling its memory.
      if (await comesTrue(() => proxy.connections() === 0, 5_000)) closed++;
      proxy.heal();
      deaf.wake();
    }
    const growth = most - before;
    const facts = { 'links closed by the server': closed, 'memory growth, MiB': growth };
    const unwell = { kind: 'unwell', detail: `grew by ${growth} MiB` } as const;
    return { cycles, facts, violations: growth > MOST_GROWTH_MIB ? [unwell] : [] };
  },
};
