import { IANAZone } from 'luxon';

const MINUTE_MS = 60_000;
/** Further than any clock is from UTC, and than any change of one is wide: Samoa once skipped a day. */
const AROUND_MS = 2 * 24 * 3_600_000;

/**
 * A time zone's wall clock. A *wall time* is what the clock on the wall shows, written as if it were
 * UTC milliseconds.
 */
export type WallClock = {
  /** What the clock shows at this instant. */
  shownAt(at: number): number;
  /** When the clock first shows this or more: in a spring gap, the moment it jumps. */
  first(wall: number): number;
  /** From when on the clock never shows less: in an autumn overlap, the second time. */
  last(wall: number): number;
};

/** @param timeZone an IANA name that exists */
export function createWallClock(timeZone: string): WallClock {
  const zone = IANAZone.create(timeZone);
  const offsetAt = (at: number) => zone.offset(at) * MINUTE_MS;

  /** The moment the clock changes, between two moments with different offsets. */
  const change = (before: number, after: number): number => {
    let [low, high] = [before, after];
    const offset = offsetAt(low);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  };

  /** Every instant at which the clock shows exactly this, oldest first; none in a gap. */
  const instants = (wall: number): [number[], () => number] => {
    const [early, late] = [wall - AROUND_MS, wall + AROUND_MS];
    const offsets = [...new Set([offsetAt(early), offsetAt(late)])];
    const found = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(at) === wall);
    return [found.toSorted((a, b) => a - b), () => change(early, late)];
  };

  return {
    shownAt: (at) => at + offsetAt(at),
    first(wall) {
      const [found, jump] = instants(wall);
      return found[0] ?? jump();
    },
    last(wall) {
      const [found, jump] = instants(wall);
      return found.at(-1) ?? jump();
    },
  };
}
