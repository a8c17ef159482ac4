import type { Clock } from '@aisle/client';

/** Runs once for a burst: so many milliseconds after the first of it, however many more come. */
export const gather = (clock: Pick<Clock, 'after'>, ms: number, run: () => void) => {
  let cancel: (() => void) | null = null;
  return {
    soon: () => {
      cancel ??= clock.after(ms, () => {
        cancel = null;
        run();
      });
    },
    stop: () => cancel?.(),
  };
};
