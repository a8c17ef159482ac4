/** All words in Arabic: every folder's `words.ar.ts`, in one chunk. */
export const bundle = import.meta.glob<{ words: object }>('../*/words.ar.ts', { eager: true });
