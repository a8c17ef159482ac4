/** All words in German: every folder's `words.de.ts`, in one chunk. */
export const bundle = import.meta.glob<{ words: object }>('../*/words.de.ts', { eager: true });
