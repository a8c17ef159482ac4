import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fate } from './testing/fake-network.ts';
import { createStage, type Stage, type Visit } from './testing/stage.ts';

const SEED = Number(process.env.AISLE_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.AISLE_RUNS ?? 40);

type Step =
  | { do: 'write'; tab: 0 | 1 }
  | { do: 'agent' }
  | { do: 'cut' }
  | { do: 'down'; ms: number }
  | { do: 'silent'; ms: number }
  | { do: 'reload'; tab: 0 | 1 }
  | { do: 'wake'; tab: 0 | 1 }
  | { do: 'wait'; ms: number };

const tab = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), tab }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('agent' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('down' as const, 'silent' as const),
      ms: fc.integer({ min: 10, max: 40_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'wake' as const), tab }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.integer({ min: 1, max: 3_000 }),
    }),
  },
);

const scenario = fc.record({
  seed: fc.integer(),
  locks: fc.boolean(),
  /** How often a frame is lost, doubled or late, in hundredths. */
  faults: fc.integer({ min: 0, max: 40 }),
  steps: fc.array(step, { minLength: 5, maxLength: 25 }),
});

/** Rule 8, watched at every change: the view is the log without holes, in order, once each. */
const watchOrder = ({ client }: Visit): string[] => {
  const wrong: string[] = [];
  client.thread.subscribe((thread) =>
    thread?.entries.subscribe((entries) => {
      entries.forEach(({ seq }, place) => {
        if (seq !== (entries[0]?.seq ?? 0) + place) wrong.push(`${seq} at ${place}`);
      });
      const keys = thread.bubbles.value.map(({ key }) => key);
      if (new Set(keys).size !== keys.length) wrong.push(`twice: ${keys}`);
    }),
  );
  return wrong;
};

const breakFrames = ({ network, clock }: Stage, hundredths: number) => {
  const fate = (): Fate =>
    clock.random() * 100 > hundredths
      ? 'pass'
      : ((['lose', 'twice', 'late'] as const)[Math.floor(clock.random() * 3)] ?? 'lose');
  const answer = () => (clock.random() * 400 > hundredths ? 'pass' : 'lose');
  network.state.faults = { notice: fate, answer };
};

it(`1 2 5 6 8 9 whatever the network does, all views end as the log (seed ${SEED})`, async () => {
  const run = async ({
    seed,
    locks,
    faults,
    steps,
  }: typeof scenario extends fc.Arbitrary<infer T> ? T : never) => {
    const stage = createStage(seed);
    const { clock, model, network } = stage;
    const device = stage.device(locks ? {} : { locks: 'none', channels: 'none' });
    const wrong: string[][] = [];
    const visit = async () => {
      const opened = await stage.visit(device);
      wrong.push(watchOrder(opened));
      return opened;
    };
    const first = await visit();
    await first.client.send('first');
    await clock.advance(1_000);
    const id = model.conversations()[0] ?? '';
    network.state.conversationOf = () => id;
    const tabs: [Visit, Visit] = [first, await visit()];
    const written = ['first'];
    let agents = 0;
    breakFrames(stage, faults);
    for (const one of steps) {
      if (one.do === 'write') {
        const text = `shopper ${written.length}`;
        const kept = await tabs[one.tab].client.send(text);
        if (kept.ok) written.push(text);
      } else if (one.do === 'agent') stage.agentWrites(`agent ${agents++}`);
      else if (one.do === 'cut') network.cut();
      else if (one.do === 'wait') await clock.advance(one.ms);
      else if (one.do === 'wake') tabs[one.tab].tab.fire('online');
      else if (one.do === 'reload') {
        tabs[one.tab].client.stop();
        tabs[one.tab] = await visit();
      } else {
        network.state[one.do] = true;
        if (one.do === 'down') network.cut();
        await clock.advance(one.ms);
        network.state[one.do] = false;
      }
    }
    breakFrames(stage, 0);
    await clock.advance(180_000);

    const log = model.logOf(id);
    expect(wrong.flat()).toEqual([]);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1));
    const hers = log.flatMap(({ author, content }) =>
      author.kind === 'shopper' && content.kind === 'message' ? [content.text] : [],
    );
    expect([...hers].sort()).toEqual([...written].sort());
    // With locks one device is one queue; without, each tab keeps its own order only.
    if (locks) expect(hers).toEqual(written);
    for (const { client } of tabs) {
      const thread = client.thread.value;
      const seen = thread?.entries.value ?? [];
      expect(seen).toEqual(log.slice(-seen.length));
      expect(seen.at(-1)).toEqual(log.at(-1));
      expect(thread?.bubbles.value.filter(({ kind }) => kind !== 'entry')).toEqual([]);
      client.stop();
    }
  };
  await fc.assert(fc.asyncProperty(scenario, run), {
    seed: SEED,
    numRuns: RUNS,
    endOnFailure: true,
  });
}, 120_000);
