/** Lower case without accents: `Écru` and `ecru` are the same word to a searcher. */
export const fold = (value: string): string =>
  value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters and digits of a text, word by word, folded. */
export const wordsOf = (value: string): string[] =>
  fold(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** An option's value as one word: `Dusty rose` → `dusty_rose`. */
export const valueWord = (value: string): string => wordsOf(value).join('_');
