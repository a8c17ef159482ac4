import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';

/**
 * What a chunk of its own draws, asked for when it is first to be seen. Returns what draws it, and
 * how to stop.
 */
export const drawLater = <Place extends unknown[]>(
  load: () => Promise<[(...place: Place) => Child, () => void]>,
): [(...place: Place) => Child, () => void] => {
  const drawn = signal<((...place: Place) => Child) | null>(null);
  let stop = () => {};
  let asked = false;
  const begin = async (): Promise<void> => {
    [drawn.value, stop] = await load();
  };
  return [
    (...place) => {
      // A chunk that does not come is asked for again the next time she looks.
      if (!asked) {
        asked = true;
        begin().catch(() => {
          asked = false;
        });
      }
      return () => drawn.value?.(...place);
    },
    () => stop(),
  ];
};
