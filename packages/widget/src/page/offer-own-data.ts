import { computed } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { drawLater } from './draw-later.ts';
import type { PageNeeds } from './page.ts';

/**
 * Puts what she may do with her data below what the agent sees, and before it what she may say about
 * whoever has written to her. Chunks of their own, asked for when she looks there. Returns how to stop.
 */
export const offerOwnData = (
  needs: PageNeeds,
  feedback: (place: 'data') => Child,
): (() => void) => {
  const { room } = needs;
  const [draw, stop] = drawLater(async () =>
    (await import('../privacy/own-data.tsx')).drawOwnData(needs),
  );
  const hasHelp = computed(() => !!room.conversation.value?.agents.length);
  room.ownData.value = () => [() => hasHelp.value && feedback('data'), draw()];
  return stop;
};
