/** One measured figure beside its budget. */
export type Figure = {
  what: string;
  /** As it is shown, with its unit. */
  value: string;
  budget: string;
  holds: boolean;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Prints the figures of one group as they come. */
export function print(group: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${group}\n`);
  for (const { what, value, budget, holds } of figures)
    process.stdout.write(
      `  ${what.padEnd(64)}${value.padStart(12)}  ${budget.padEnd(18)}${holds ? 'holds' : 'MISSED'}\n`,
    );
}
