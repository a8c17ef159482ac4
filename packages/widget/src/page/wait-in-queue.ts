import { computed, effect } from '@preact/signals-core';
import type { PageNeeds } from './page.ts';

/** Whoever is answered sooner is told nothing of a queue. */
const PATIENCE_MS = 1_000;
/** After a chunk that did not arrive the next try waits this long. */
const AGAIN_MS = 5_000;

/**
 * Tells her place in the queue (rule 32) once she has waited a moment with nobody: a chunk asked for
 * then and not before. Returns how to stop.
 */
export const waitInQueue = (needs: PageNeeds): (() => void) => {
  const { client, room } = needs;
  const waits = computed(() => {
    const conversation = room.conversation.value;
    return (
      room.open.value &&
      client.thread.value?.status.value.at === 'live' &&
      conversation?.status === 'open' &&
      conversation.assignedTo === null &&
      room.items.value.length > 0
    );
  });
  let stopTelling: (() => void) | undefined;
  let over = false;
  const tell = async (): Promise<void> => {
    const { tellPlace } = await import('../queue/tell-place.tsx');
    const stop = await tellPlace(needs, waits);
    if (over || stopTelling) stop();
    else stopTelling = stop;
  };
  const stopWaiting = effect(() => {
    if (!waits.value || stopTelling) return;
    let timer: ReturnType<typeof setTimeout>;
    const tryIn = (ms: number): void => {
      timer = setTimeout(() => void tell().catch(() => tryIn(AGAIN_MS)), ms);
    };
    tryIn(PATIENCE_MS);
    return () => clearTimeout(timer);
  });
  return () => {
    over = true;
    stopWaiting();
    stopTelling?.();
  };
};
