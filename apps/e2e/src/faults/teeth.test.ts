import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../nodes/programs.ts';
import { openScope } from '../nodes/scope.ts';
import { runScenario } from './run.ts';
import { TEETH } from './teeth.ts';
import { makeTemplate, type Template } from './template.ts';

const scope = openScope();
let template: Template;
beforeAll(async () => {
  template = await makeTemplate(scope);
});
afterAll(() => scope.close());

describe('the checker has teeth', () => {
  for (const { bug, scenario, cycles, expected, wrap } of TEETH) {
    const absent = scenario.needs.map(findProgram).find(({ available }) => !available);
    const why = absent?.available === false ? ` (${absent.reason})` : '';
    test.skipIf(absent)(`${bug} is caught${why}`, async () => {
      const named = { name: bug, title: bug, short: cycles, long: cycles, ...scenario };
      const planted = wrap === undefined ? { env: { AISLE_FAULT: bug } } : { wrap };
      const options = { seed: 7, cycles, template, drainMs: 4_000, ...planted };
      const { violations } = await runScenario(named, options);
      expect(violations.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([expect.toBeOneOf([...expected])]),
      );
    });
  }
});
