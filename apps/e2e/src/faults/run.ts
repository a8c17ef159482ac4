import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openScope } from '../nodes/scope.ts';
import type { Account, Scenario } from './scenario.ts';
import { openStage, type StageOptions } from './stage.ts';
import type { Template } from './template.ts';
import type { Violation } from './violation.ts';

export type RunOptions = {
  seed: number;
  cycles: number;
  template: Template;
  /** Environment of the servers, such as a planted bug. */
  env?: Record<string, string>;
  /** Plants a bug on the client's side. */
  wrap?: StageOptions['wrap'];
  drainMs?: number;
};

export type Outcome = Account & {
  name: string;
  title: string;
  seed: number;
  /** Operations that were acknowledged. */
  acknowledged: number;
  violations: readonly Violation[];
  /** Where the history was saved; only when something went wrong that was not planted. */
  historyPath: string | null;
  tookMs: number;
};

/**
 * Plays one scenario on a stage of its own and holds what happened against what was promised.
 * Everything it started has ended when it answers.
 */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<Outcome> {
  const { seed, cycles, template, env, wrap, drainMs } = options;
  const began = performance.now();
  const scope = openScope();
  try {
    const stage = await openStage({
      scope,
      template,
      seed,
      ...scenario.stage,
      ...(env && { env }),
      ...(wrap && { wrap }),
      ...(drainMs && { drainMs }),
    });
    const account = await scenario.play(stage, cycles);
    const violations = [...account.violations, ...(await stage.judge())];
    const planted = env !== undefined || wrap !== undefined;
    const isClean = planted || violations.length === 0;
    const historyPath = isClean ? null : pathOf(scenario.name, seed);
    if (historyPath !== null) stage.history.save(historyPath);
    const acknowledged = stage.history.events.filter(({ what }) => what === 'ok').length;
    const { name, title } = scenario;
    const tookMs = Math.round(performance.now() - began);
    return { ...account, name, title, seed, acknowledged, violations, historyPath, tookMs };
  } finally {
    await scope.close();
  }
}

const pathOf = (name: string, seed: number) =>
  join(tmpdir(), `aisle-${name}-${seed}-${Date.now()}.jsonl`);
