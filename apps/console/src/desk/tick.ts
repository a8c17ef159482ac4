import type { Clock } from '@aisle/client';

const TICK_MS = 1_000;

/** Keeps `now` at the clock's time, to the second. Returns how to stop. */
export const tick = (clock: Clock, now: { value: number }): (() => void) => {
  let cancel = () => {};
  const next = () => {
    now.value = clock.now();
    cancel = clock.after(TICK_MS, next);
  };
  next();
  return () => cancel();
};
