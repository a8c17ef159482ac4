const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After the first failed try, the second, and so on; the last one for all that follow. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR];
/** For so long a delivery is tried (rule 13 of the delivery rules: 24 hours). */
const TRIED_FOR_MS = 24 * HOUR;
/** A target is not asked to wait for longer than this, whatever it says. */
const LONGEST_WISH_MS = HOUR;
const LONGEST_REST_MS = MINUTE;

/** A fifth more or less, so that what failed together is not tried together again. */
const jitter = (ms: number, random: () => number) => Math.round(ms * (0.8 + 0.4 * random()));

/**
 * When a delivery is tried next; null: it is given up. `since` is when it was due first, `tries`
 * how often it has failed.
 */
export function nextTry(
  { since, tries, now, wishMs = 0 }: { since: number; tries: number; now: number; wishMs?: number },
  random: () => number = Math.random,
): number | null {
  if (now - since >= TRIED_FOR_MS) return null;
  const pause = PAUSES[Math.min(tries, PAUSES.length) - 1] ?? SECOND;
  return now + Math.max(jitter(pause, random), Math.min(wishMs, LONGEST_WISH_MS));
}

/** How long a target that fails is left alone before the next of its deliveries is tried. */
export const restAfter = (failures: number, random: () => number = Math.random): number =>
  jitter(Math.min(SECOND * 2 ** Math.min(failures, 10), LONGEST_REST_MS), random);
