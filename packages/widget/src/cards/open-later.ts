import { type ReadonlySignal, signal } from '@preact/signals-core';

/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

/**
 * What comes in a chunk of its own: null until it is there, and tried again while it does not arrive.
 * `load` resolves to what begins it.
 */
export const openLater = <T extends { stop: () => void }>(
  load: () => Promise<() => T>,
): { opened: ReadonlySignal<T | null>; stop: () => void } => {
  const opened = signal<T | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const begin = async (): Promise<void> => {
    try {
      const start = await load();
      if (!stopped) opened.value = start();
    } catch {
      // Offline, or a chunk gone with a release: what stands there meanwhile stays.
      if (!stopped) timer = setTimeout(() => void begin(), AGAIN_MS);
    }
  };
  void begin();
  return {
    opened,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      opened.peek()?.stop();
    },
  };
};
