import { createWallClock } from '../hours/wall-clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The weeks around an instant by a store's own clock, Monday first. */
export type WeekTimes = {
  /** The week that is over, and the one before it: from the first to before the last instant. */
  last: { from: number; to: number };
  earlier: { from: number; to: number };
  /** Monday, 08:00: of this week, and of the next. */
  letter: number;
  nextLetter: number;
};

/** @param timeZone an IANA name that exists */
export function weekAround(now: number, timeZone: string): WeekTimes {
  const clock = createWallClock(timeZone);
  const shown = clock.shownAt(now);
  // 1 January 1970 was a Thursday.
  const weekday = (Math.floor(shown / DAY_MS) + 3) % 7;
  const monday = (Math.floor(shown / DAY_MS) - weekday) * DAY_MS;
  const at = (days: number, hours = 0) => clock.first(monday + days * DAY_MS + hours * HOUR_MS);
  return {
    last: { from: at(-7), to: at(0) },
    earlier: { from: at(-14), to: at(-7) },
    ...{ letter: at(0, 8), nextLetter: at(7, 8) },
  };
}

/** When a letter confirmed now leaves first. */
export const firstLetter = (now: number, timeZone: string): number => {
  const { letter, nextLetter } = weekAround(now, timeZone);
  return letter > now ? letter : nextLetter;
};
