import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Outcome } from './run.ts';

/** One line of the report, kept as JSON in a comment so that later runs can keep it. */
type Row = {
  name: string;
  title: string;
  date: string;
  seed: number;
  cycles: number;
  acknowledged: number;
  failures: number;
  seconds: number;
  facts: Readonly<Record<string, number>>;
};

const MARK = '<!-- runs ';

const toRow = (outcome: Outcome, date: string): Row => ({
  name: outcome.name,
  title: outcome.title,
  date,
  seed: outcome.seed,
  cycles: outcome.cycles,
  acknowledged: outcome.acknowledged,
  failures: outcome.violations.length,
  seconds: Math.round(outcome.tookMs / 1_000),
  facts: outcome.facts,
});

function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(MARK));
  return line === undefined ? [] : JSON.parse(line.slice(MARK.length, -' -->'.length));
}

/** With no failure in N independent tries, the rate is below 3/N with 95 % confidence. */
const bound = (row: Row): string => {
  if (row.failures > 0) return `${row.failures} failures`;
  // Three tries or fewer say nothing about a rate.
  return row.cycles <= 3 ? 'none seen' : `< ${(3 / row.cycles).toPrecision(2)}`;
};

function toMarkdown(rows: readonly Row[]): string {
  const number = new Intl.NumberFormat('en');
  const facts = (row: Row) =>
    Object.entries(row.facts)
      .map(([what, many]) => `${what}: ${number.format(many)}`)
      .join('; ');
  const lines = rows.map((row) =>
    [
      row.title,
      row.date,
      row.seed,
      number.format(row.cycles),
      number.format(row.acknowledged),
      bound(row),
      `${number.format(row.seconds)} s`,
      facts(row),
    ].join(' | '),
  );
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# What the fault runs saw

Written by \`pnpm faults\`, not by hand. Each line is the newest run of one kind of fault against real
processes; every operation of everyone who took part was held against the database afterwards (see
\`check-history.ts\`). With no failure in N cycles the chance of one lies below 3/N (95 % confidence).
The last run was on ${cpus().length} cores with ${memory} GiB. Repeat one with
\`pnpm faults --only NAME --cycles N --seed S\`.

| fault | date | seed | cycles | acknowledged operations | failure rate per cycle | took | seen |
|---|---|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join('\n')}

${MARK}${JSON.stringify(rows)} -->
`;
}

/** Puts these outcomes into the report; lines of scenarios that were not run stay as they were. */
export function writeReliability(path: string, outcomes: readonly Outcome[], date: string): void {
  const fresh = outcomes.map((outcome) => toRow(outcome, date));
  const names = new Set(fresh.map(({ name }) => name));
  const kept = readRows(path).filter(({ name }) => !names.has(name));
  writeFileSync(path, toMarkdown([...kept, ...fresh].sort((a, b) => (a.name < b.name ? -1 : 1))));
}
