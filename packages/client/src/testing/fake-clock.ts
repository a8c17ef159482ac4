import type { Clock } from '../clock.ts';

/** A clock that stands still until it is told to go on; its chance comes from a seed. */
export type FakeClock = Clock & {
  /** Runs what becomes due, in order, letting real input and output happen in between. */
  advance: (ms: number) => Promise<void>;
};

/** Lets promises, sockets and IndexedDB get on. */
const breathe = async (turns = 10): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise((next) => setImmediate(next));
};

/** mulberry32: small, and the same numbers for the same seed. */
const seededRandom = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const createFakeClock = (seed = 1): FakeClock => {
  let now = Date.UTC(2026, 10, 22);
  const timers = new Set<{ at: number; run: () => void }>();
  const due = (until: number) =>
    [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    random: seededRandom(seed),
    after: (ms, run) => {
      // As in browsers and Node, a fraction of a millisecond is cut off: timers come early.
      const timer = { at: now + Math.trunc(ms), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (ms) => {
      const until = now + ms;
      await breathe();
      for (let timer = due(until); timer; timer = due(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.run();
        await breathe();
      }
      now = until;
      await breathe();
    },
  };
};
