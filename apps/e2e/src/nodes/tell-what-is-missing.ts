import { findProgram } from './programs.ts';

const NEEDED = {
  chromium: 'browser journeys',
  postgres: 'journeys on two nodes',
  redis: 'journeys on two nodes',
} as const;

/** Before the tests: one line for each program this machine lacks, and what is skipped for it. */
export default function tellWhatIsMissing(): void {
  for (const [name, what] of Object.entries(NEEDED)) {
    const found = findProgram(name as keyof typeof NEEDED);
    if (!found.available) process.stdout.write(`skipped: ${what}, ${found.reason}\n`);
  }
}
