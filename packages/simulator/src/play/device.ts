import type { Browser } from '@aisle/client';

/** The part of a real page that reaches the network. */
export type Network = Pick<Browser, 'fetch' | 'WebSocket'>;

const memory = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

/**
 * A browser of her own: what it keeps is forgotten with it, and never lies where somebody else's
 * does. She who comes back in the same one is known.
 */
export const createDevice = ({ fetch, WebSocket }: Network): Browser =>
  Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    navigator: {},
    localStorage: memory(),
    fetch,
    WebSocket,
  });
