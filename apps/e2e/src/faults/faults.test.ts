import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../nodes/programs.ts';
import { openScope } from '../nodes/scope.ts';
import { runScenario } from './run.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { makeTemplate, type Template } from './template.ts';

/** Another one each time would find more; this one can be repeated. `pnpm faults` rolls its own. */
const SEED = 20_261_122;

const scope = openScope();
let template: Template;
beforeAll(async () => {
  template = await makeTemplate(scope);
});
afterAll(() => scope.close());

describe('an acknowledged message is never lost, never doubled, never out of order', () => {
  for (const scenario of SCENARIOS) {
    const absent = scenario.needs.map(findProgram).find(({ available }) => !available);
    const why = absent?.available === false ? ` (${absent.reason})` : '';
    test.skipIf(absent)(`${scenario.title}${why}`, { timeout: 300_000 }, async () => {
      const outcome = await runScenario(scenario, { seed: SEED, cycles: scenario.short, template });
      expect(outcome.violations, `history: ${outcome.historyPath}`).toEqual([]);
      expect(outcome.cycles).toBe(scenario.short);
      expect(outcome.acknowledged).toBeGreaterThan(0);
    });
  }
});
