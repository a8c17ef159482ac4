import { LIMITS } from '@aisle/protocol';

/** Time and chance, handed in so that tests own them. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** At least 0, less than 1. */
  random: () => number;
  /** Runs once after `ms` milliseconds; the answer cancels it. */
  after: (ms: number, run: () => void) => () => void;
};

/** The device's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Rule 6: the delay before the next try, full jitter under a ceiling that doubles. */
export const retryDelay = (clock: Clock, failures: number): number =>
  clock.random() * Math.min(LIMITS.retryLongestMs, LIMITS.retryFirstMs * 2 ** (failures - 1));
