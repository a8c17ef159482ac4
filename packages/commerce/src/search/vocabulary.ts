import { distance } from 'fastest-levenshtein';

/** A word of a catalogue, and in how many products it stands. */
export type CatalogueWord = { word: string; isOption: boolean; products: number };

/** All words of one store's catalogue, to tell a slip of the keys from a word. */
export type Vocabulary = {
  /** It is a word, or one begins with it. */
  knows(word: string): boolean;
  isOption(word: string): boolean;
  /** The word that was most likely meant; undefined when none is near. */
  closest(word: string): string | undefined;
};

/** Slips that are forgiven, by the word's length: short words are other words too easily. */
const slips = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Two letters beside each other in the wrong order: one slip, though Levenshtein counts two. */
const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((_, i) => a[i] !== b[i]);
  return (
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
};

const slipsBetween = (typed: string, word: string): number =>
  isSwap(typed, word) ? 1 : distance(typed, word);

/** A word not typed to its end is a little less likely to be meant. */
const UNFINISHED = 0.5;

export const createVocabulary = (words: readonly CatalogueWord[]): Vocabulary => {
  const known = new Map(words.map((one) => [one.word, one]));
  const sorted = [...known.keys()].sort();
  const knows = (start: string): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(start) ?? false;
  };
  return {
    knows,
    isOption: (word) => known.get(word)?.isOption ?? false,
    closest: (typed) => {
      const most = slips(typed.length);
      let best: { word: string; far: number; products: number } | undefined;
      if (most === 0) return undefined;
      for (const { word, products } of known.values()) {
        if (word.length < typed.length - most) continue;
        const start = word.slice(0, typed.length);
        const whole = word.length <= typed.length + most ? slipsBetween(typed, word) : most + 1;
        const begun = start === word ? whole : slipsBetween(typed, start) + UNFINISHED;
        const far = Math.min(whole, begun);
        if (far > most) continue;
        const nearer = !best || far < best.far || (far === best.far && products > best.products);
        if (nearer) best = { word, far, products };
      }
      return best?.word;
    },
  };
};
