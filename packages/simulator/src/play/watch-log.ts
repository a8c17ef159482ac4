import type { ShopperClient } from '@aisle/client';
import type { Entry } from '@aisle/protocol';

/**
 * Calls back whenever anything of her conversation may have changed: another one begun, an entry
 * more, words that wait, its status. Returns how to stop.
 */
export const watchLog = (client: ShopperClient, changed: () => void): (() => void) => {
  let inner: (() => void)[] = [];
  const leave = () => {
    for (const stop of inner) stop();
    inner = [];
  };
  const stop = client.thread.subscribe((thread) => {
    leave();
    if (thread) inner = [thread.bubbles.subscribe(changed), thread.conversation.subscribe(changed)];
    else changed();
  });
  return () => {
    stop();
    leave();
  };
};

/** The log of her conversation as far as this page has it. */
export const logOf = (client: ShopperClient): readonly Entry[] =>
  client.thread.peek()?.entries.peek() ?? [];

/** Somebody has ended the conversation. */
export const isOver = (client: ShopperClient): boolean =>
  client.thread.peek()?.conversation.peek()?.status === 'closed';
