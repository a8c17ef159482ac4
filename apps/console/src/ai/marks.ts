import type { DraftSource } from '@aisle/protocol';
import { signal } from '@preact/signals';
import type { Shelf } from '../conversation/drafts.ts';

/** What an AI has put into a field, and what stood there before. */
export type Mark = { text: string; before: string } & (
  | { made: 'draft'; sources: readonly DraftSource[] }
  /** `before` is what the agent wrote in her `language`; it stands there in the language `to`. */
  | { made: 'translation'; language: string; to: string }
);

const isSource = (one: unknown): one is DraftSource =>
  typeof one === 'object' && one !== null && 'kind' in one && 'name' in one;

/** What the shelf held, if it is a mark. */
const parse = (kept: string | null): Mark | null => {
  try {
    const found = JSON.parse(kept ?? 'null');
    const words = typeof found?.text === 'string' && typeof found.before === 'string';
    const draft =
      found?.made === 'draft' && Array.isArray(found.sources) && found.sources.every(isSource);
    const translation =
      found?.made === 'translation' &&
      [found.language, found.to].every((tag) => /^[a-z]{2,3}$/.test(tag));
    return words && (draft || translation) ? found : null;
  } catch {
    return null;
  }
};

/**
 * What of an AI stands in which field, kept beside the field's own words: after a reload it is still
 * marked. A shelf that refuses loses nothing while the page is open. Reading one is reading a signal.
 */
export const createMarks = (shelf: Shelf, agentId: string) => {
  const known = signal<ReadonlyMap<string, Mark | null>>(new Map());
  const keyOf = (id: string) => `aisle.ai.${agentId}.${id}`;
  const read = (id: string): Mark | null => {
    try {
      return parse(shelf.getItem(keyOf(id)));
    } catch {
      return null;
    }
  };
  return {
    of: (id: string): Mark | null => known.value.get(id) ?? (known.value.has(id) ? null : read(id)),
    put: (id: string, mark: Mark | null): void => {
      known.value = new Map(known.peek()).set(id, mark);
      try {
        if (mark) shelf.setItem(keyOf(id), JSON.stringify(mark));
        else shelf.removeItem(keyOf(id));
      } catch {
        // Refused by the browser: memory has it.
      }
    },
  };
};
