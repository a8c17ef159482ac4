import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Asks until it is so; slow machines and rule 9's half minute included. */
export async function soonEqual<T>(read: () => Promise<T> | T, wanted: T): Promise<void> {
  await expect.poll(read, { timeout: 45_000, interval: 100 }).toEqual(wanted);
}

/**
 * The words that match, in the order in which they stand in a log, each as often as it is shown.
 * The pattern must be global.
 */
export async function wordsIn(log: Locator, pattern: RegExp): Promise<string[]> {
  return [...(await log.allInnerTexts()).join('\n').matchAll(pattern)].map(([words]) => words);
}
