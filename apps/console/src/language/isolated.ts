/** What begins in Arabic, also where its first words are isolated themselves: a browser would skip those. */
const RIGHT_FIRST = /^\P{L}*\p{Script=Arabic}/u;

/**
 * A name, an address or a code that keeps its own direction inside of a sentence written the other
 * way: for words that are plain text, where no `<bdi>` can stand.
 */
export const isolated = (text: string): string =>
  `${RIGHT_FIRST.test(text) ? '\u2067' : '\u2068'}${text}\u2069`;

/** Nothing, or a word of small letters: it moves nothing, and may be a key by which words are chosen. */
const PLAIN = /^[a-z_]*$/;

const isolatedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return PLAIN.test(value) ? value : isolated(value);
  return Array.isArray(value) ? value.map(isolatedIn) : value;
};

/**
 * The same words, where every text that a function puts into a sentence is isolated: a name in
 * another script, a code or a sum neither moves the words around it nor is moved by them.
 */
export const isolating = (words: unknown): unknown => {
  if (typeof words === 'function')
    return (...values: unknown[]): unknown => words(...values.map(isolatedIn));
  if (Array.isArray(words)) return words.map(isolating);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, isolating(one)]));
};
