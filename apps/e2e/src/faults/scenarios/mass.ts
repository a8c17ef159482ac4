import { setTimeout as sleep } from 'node:timers/promises';
import { comesTrue, type Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Clients signing in at the same time while the crowd gathers. */
const AT_ONCE = 40;
/** Conversations in which an agent writes while everyone is away. */
const ANSWERED = 50;

async function gather(stage: Stage, many: number): Promise<void> {
  const join = async (index: number) => {
    const shopper = await stage.addShopper(stage.stores[index % 2] ?? stage.stores[0]);
    await shopper.write(`I am number ${index}`);
  };
  for (let first = 0; first < many; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, many - first) }, (_, offset) => join(first + offset)),
    );
  await comesTrue(() => stage.shoppers().every((shopper) => shopper.isSettled()), 60_000);
}

export const mass: Scenario = {
  name: 'mass',
  title: 'many clients cut at once, all back and caught up',
  short: 800,
  long: 10_000,
  needs: [],
  stage: {},
  async play(stage, cycles) {
    const [proxy] = stage.proxies;
    await gather(stage, cycles);
    // The agent is on a line of her own and stays connected.
    const agent = await stage.addAgent(stage.stores[0], { port: stage.nodes[0].port });
    for (let index = 0; index < ANSWERED * 2; index += 2) {
      const conversationId = stage.shoppers()[index]?.conversationId();
      if (conversationId !== undefined) agent.open(conversationId);
    }
    await comesTrue(() => agent.isSettled());
    proxy.close();
    for (const conversationId of agent.opened()) await agent.write(conversationId, 'Still there?');
    await comesTrue(() => agent.waiting() === 0);
    for (const shopper of stage.shoppers()) if (shopper.waiting() < 5) void shopper.write('Hello?');
    await sleep(500);
    const cut = stage.shoppers().filter(({ client }) => client.link.peek().at !== 'connected');
    proxy.open();
    const began = performance.now();
    // Nobody is woken: the jittered backoff alone must bring them back without a stampede.
    await comesTrue(() => stage.shoppers().every((shopper) => shopper.isSettled()), 90_000);
    const facts = { 'all back after, ms': Math.round(performance.now() - began) };
    return { cycles: cut.length, facts, violations: [] };
  },
};
