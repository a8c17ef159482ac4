import { setTimeout as sleep } from 'node:timers/promises';
import type { Device } from './parties/device.ts';
import { acknowledgedBy, comesTrue, populate, type Scenario } from './scenario.ts';
import { cutAround } from './scenarios/cut.ts';
import { full } from './scenarios/full.ts';
import { killUnderLoad } from './scenarios/kill.ts';
import type { Stage } from './stage.ts';
import type { ViolationKind } from './violation.ts';

/** A planted bug, the run that must expose it, and what the checker must call it. */
export type Tooth = {
  bug: string;
  scenario: Pick<Scenario, 'stage' | 'needs' | 'play'>;
  cycles: number;
  expected: readonly ViolationKind[];
  /** On the server by its environment, or on the shoppers' devices. */
  wrap?: (device: Device) => Device;
};

const account = { cycles: 1, facts: {}, violations: [] };

const play = (run: (stage: Stage, cycles: number) => Promise<void>): Tooth['scenario'] => ({
  stage: {},
  needs: [],
  async play(stage, cycles) {
    await run(stage, cycles);
    return account;
  },
});

const kills = play(async (stage, cycles) => {
  await populate(stage, { shoppers: 0, pressers: 32 });
  for (let cycle = 0; cycle < cycles; cycle++) {
    await killUnderLoad(stage);
    await stage.nodes[0].start();
  }
});

const cuts = play(async (stage, cycles) => {
  const shopper = await stage.addShopper(stage.stores[0]);
  for (let cycle = 0; cycle < cycles; cycle++) await cutAround(stage, shopper, 'after commit');
});

const load = play(async (stage, cycles) => {
  await populate(stage, { shoppers: 0, pressers: 8 });
  const before = acknowledgedBy(stage);
  await comesTrue(() => acknowledgedBy(stage) >= before + cycles);
});

/** Two tabs of each shopper write into one conversation at the same time. */
const tabs = play(async (stage, cycles) => {
  for (const store of stage.stores)
    for (let count = 0; count < 4; count++) {
      const beside = await stage.addPresser(store);
      await stage.addPresser(store, { beside });
    }
  await comesTrue(() => acknowledgedBy(stage) >= cycles);
});

/** Tabs come and go while their neighbour writes on. */
const rewatches = play(async (stage, cycles) => {
  for (let cycle = 0; cycle < cycles; cycle++) {
    const beside = await stage.addPresser(stage.stores[0], { paceMs: 2 });
    await comesTrue(() => beside.acknowledged() > 20);
    await stage.addPresser(stage.stores[0], { beside, paceMs: 10 });
    await sleep(200);
  }
});

/** An agent writes while her shopper is cut off; the shopper then resumes. */
const resumes = play(async (stage, cycles) => {
  const [store] = stage.stores;
  const shopper = await stage.addShopper(store);
  const agent = await stage.addAgent(store, { port: stage.nodes[0].port });
  await shopper.write('Hello');
  await comesTrue(() => shopper.isSettled() && shopper.waiting() === 0);
  const conversationId = shopper.conversationId() ?? '';
  agent.open(conversationId);
  for (let cycle = 0; cycle < cycles; cycle++) {
    stage.proxies[0].close();
    await agent.write(conversationId, 'Are you there?');
    await comesTrue(() => agent.waiting() === 0);
    stage.proxies[0].open();
    await comesTrue(() => shopper.isSettled());
  }
});

/** The connection is lost while several messages wait, and comes back. */
const outboxes = play(async (stage, cycles) => {
  const shopper = await stage.addShopper(stage.stores[0]);
  await shopper.write('Hello');
  await comesTrue(() => shopper.isSettled());
  for (let cycle = 0; cycle < cycles; cycle++) {
    stage.proxies[0].close();
    await comesTrue(() => shopper.client.link.peek().at !== 'connected');
    for (const text of ['one', 'two', 'three']) await shopper.write(text);
    stage.proxies[0].open();
    shopper.wake();
    await comesTrue(() => shopper.isSettled());
  }
});

/** Forgets what waits whenever the tab connects: a clean-up that comes too early. */
const clearOnConnect = (device: Device): Device => ({
  ...device,
  openTab: (connection) =>
    device.openTab(() => {
      device.forget('aisle:outbox:');
      return connection();
    }),
});

/** Every planted bug. One that nobody notices is a hole in the checker, not a good server. */
export const TEETH: readonly Tooth[] = [
  { bug: 'ack-before-commit', scenario: kills, cycles: 2, expected: ['lost', 'phantom'] },
  { bug: 'ack-in-open-batch', scenario: kills, cycles: 4, expected: ['lost'] },
  { bug: 'drop-announcement', scenario: load, cycles: 3_000, expected: ['unannounced'] },
  { bug: 'skip-dedupe', scenario: cuts, cycles: 1, expected: ['invented'] },
  { bug: 'dedupe-per-socket', scenario: cuts, cycles: 1, expected: ['invented'] },
  { bug: 'max-plus-one', scenario: tabs, cycles: 2_000, expected: ['lost', 'hole'] },
  { bug: 'resume-off-by-one', scenario: resumes, cycles: 3, expected: ['skipped', 'disagreement'] },
  { bug: 'join-after-read', scenario: rewatches, cycles: 4, expected: ['unannounced'] },
  { bug: 'swallow-full-disk', scenario: full, cycles: 1, expected: ['lost'] },
  { bug: 'leak-room', scenario: load, cycles: 200, expected: ['leaked'] },
  {
    bug: 'clear-outbox-on-connect',
    scenario: outboxes,
    cycles: 2,
    expected: ['vanished'],
    wrap: clearOnConnect,
  },
];
