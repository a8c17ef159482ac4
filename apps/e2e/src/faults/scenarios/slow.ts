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

/** Links the server let go because they read nothing, instead of filling its memory. */
async function slowLinksClosed(port: number): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^aisle_slow_links_closed (\d+)/m.exec(metrics)?.[1] ?? 0);
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
    for (let cycle = 0; cycle < cycles; cycle++) {
      proxy.silence('down');
      const begun = acknowledgedBy(stage);
      await comesTrue(() => {
        most = Math.max(most, residentMib(node.pid));
        return acknowledgedBy(stage) >= begun + EVENTS;
      }, 120_000);
      proxy.heal();
      deaf.wake();
    }
    const growth = most - before;
    const closed = await slowLinksClosed(node.port);
    const facts = { 'links closed by the server': closed, 'memory growth, MiB': growth };
    const unwell = { kind: 'unwell', detail: `grew by ${growth} MiB` } as const;
    return { cycles, facts, violations: growth > MOST_GROWTH_MIB ? [unwell] : [] };
  },
};
