import type { ProgramName } from '../nodes/programs.ts';
import type { Stage, StageOptions } from './stage.ts';
import type { ViolationKind } from './violation.ts';

/** What a scenario tells of itself when it is through. */
export type Account = {
  /** Cycles in which the fault really hit; others were repeated or do not count. */
  cycles: number;
  /** Further numbers worth reading, by what they count. */
  facts: Readonly<Record<string, number>>;
  /** What the scenario itself saw go wrong, beyond what the history shows. */
  violations: readonly { kind: ViolationKind; detail: string }[];
};

/** One kind of fault against a stage of real processes. */
export type Scenario = {
  /** For `--only`. */
  name: string;
  title: string;
  /** Cycles in an ordinary test run, and in a long one. */
  short: number;
  long: number;
  needs: readonly ProgramName[];
  stage: Pick<StageOptions, 'nodes' | 'database' | 'diskBytes'>;
  play(stage: Stage, cycles: number): Promise<Account>;
};

/** Polls; answers whether it came true in time. */
export async function comesTrue(
  isTrue: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return true;
}

/** Fills a stage with people on both stores: `shoppers` and one agent each, and `pressers` in all. */
export async function populate(
  stage: Stage,
  many: { shoppers: number; pressers: number; agentNode?: number; paceMs?: number },
): Promise<void> {
  const { shoppers, pressers, agentNode = 0, paceMs } = many;
  for (const store of stage.stores) {
    await stage.addAgent(store, { node: agentNode });
    for (let count = 0; count < shoppers; count++) await stage.addShopper(store);
    for (let count = 0; count < pressers / 2; count++)
      await stage.addPresser(store, paceMs === undefined ? {} : { paceMs });
  }
}

/** The page of everyone becomes visible or online (rule 9). */
export function wakeAll(stage: Stage): void {
  for (const client of [...stage.shoppers(), ...stage.agents()]) client.wake();
}

export const acknowledgedBy = (stage: Stage): number =>
  stage.pressers().reduce((sum, presser) => sum + presser.acknowledged(), 0);

export const inFlight = (stage: Stage): number =>
  stage.pressers().filter((presser) => presser.isInFlight()).length;
