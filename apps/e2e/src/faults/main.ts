import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram } from '../nodes/programs.ts';
import { openScope } from '../nodes/scope.ts';
import { writeReliability } from './reliability.ts';
import { type Outcome, runScenario } from './run.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { makeTemplate } from './template.ts';

const REPORT = join(import.meta.dirname, 'RELIABILITY.md');

const USAGE = `The long fault run. Writes what it saw to ${REPORT}.

  --only NAMES   separated by commas; all: ${SCENARIOS.map(({ name }) => name).join(', ')}
  --cycles N     cycles of each; else the long count of each
  --short        the counts of an ordinary test run
  --seed S       to repeat a run; else a new one
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

type Wish = { scenarios: readonly Scenario[]; cyclesOf(scenario: Scenario): number; seed: number };

const wholeNumber = (flag: string, given: string): number => {
  if (!/^\d+$/.test(given)) throw new Error(`--${flag}: "${given}" is not a whole number`);
  return Number(given);
};

function readWish(args: string[]): Wish | null {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      cycles: { type: 'string' },
      seed: { type: 'string' },
      short: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !SCENARIOS.some((scenario) => scenario.name === name));
  if (unknown !== undefined) throw new Error(`--only: there is no scenario "${unknown}"`);
  const { cycles, seed } = values;
  return {
    scenarios: SCENARIOS.filter(({ name }) => names?.includes(name) ?? true),
    cyclesOf: ({ short, long }) =>
      cycles !== undefined ? wholeNumber('cycles', cycles) : values.short ? short : long,
    seed: seed === undefined ? Date.now() % 2 ** 31 : wholeNumber('seed', seed),
  };
}

function tell(outcome: Outcome): void {
  const { name, cycles, acknowledged, violations, historyPath, tookMs } = outcome;
  const seconds = Math.round(tookMs / 1_000);
  say(
    `${name}: ${cycles} cycles, ${acknowledged} acknowledged, ${violations.length} violations, ${seconds} s`,
  );
  for (const { kind, detail } of violations.slice(0, 20)) say(`  ${kind}: ${detail}`);
  if (historyPath !== null) say(`  history: ${historyPath}`);
}

/** Runs what is wished for; answers the process's exit code. */
async function main({ scenarios, cyclesOf, seed }: Wish): Promise<number> {
  say(`seed ${seed}`);
  const scope = openScope();
  const outcomes: Outcome[] = [];
  try {
    const template = await makeTemplate(scope);
    for (const scenario of scenarios) {
      const absent = scenario.needs.map(findProgram).find(({ available }) => !available);
      if (absent?.available === false) {
        say(`${scenario.name}: skipped, ${absent.reason}`);
        continue;
      }
      const outcome = await runScenario(scenario, { seed, cycles: cyclesOf(scenario), template });
      tell(outcome);
      outcomes.push(outcome);
      // After each, so that a run that is broken off leaves what it saw.
      writeReliability(REPORT, outcomes, new Date().toISOString().slice(0, 10));
    }
  } finally {
    await scope.close();
  }
  return outcomes.every(({ violations }) => violations.length === 0) ? 0 : 1;
}

try {
  const wish = readWish(process.argv.slice(2));
  if (wish === null) say(USAGE);
  process.exitCode = wish === null ? 0 : await main(wish);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
