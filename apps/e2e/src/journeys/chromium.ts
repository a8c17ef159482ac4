import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findProgram } from '../nodes/programs.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws where there is none; ask `findProgram('chromium')` first. */
export function launchChromium(): Promise<Browser> {
  const program = findProgram('chromium');
  if (!program.available) throw new Error(program.reason);
  return chromium.launch({ executablePath: program.path, args: FLAGS });
}

/** Runs `tests` with one Chromium for all of them; skipped by name where there is none. */
export function inChromium(title: string, tests: (browser: () => Browser) => void): void {
  const program = findProgram('chromium');
  const name = program.available ? title : `${title} (skipped: ${program.reason})`;
  describe.skipIf(!program.available)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}
