import type { Shelf } from '../conversation/drafts.ts';

/** A browser's storage; where even looking at it is forbidden, one that forgets with the page. */
export const openShelf = (look: () => Storage): Shelf => {
  try {
    return look();
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
};
