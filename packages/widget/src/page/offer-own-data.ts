import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { PageNeeds } from './page.ts';

/**
 * Puts what she may do with her data below what the agent sees. A chunk of its own, asked for when
 * she looks there. Returns how to stop.
 */
export const offerOwnData = (needs: PageNeeds): (() => void) => {
  const drawn = signal<(() => Child) | null>(null);
  let stop = () => {};
  let asked = false;
  const load = async (): Promise<void> => {
    const { drawOwnData } = await import('../privacy/own-data.tsx');
    [drawn.value, stop] = await drawOwnData(needs);
  };
  needs.room.ownData.value = () => {
    // A chunk that does not come is asked for again the next time she looks.
    if (!asked) {
      asked = true;
      load().catch(() => {
        asked = false;
      });
    }
    return () => drawn.value?.();
  };
  return () => stop();
};
