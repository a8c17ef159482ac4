/** Scripts that put no space between words: there a word is found wherever it stands. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;

/** By way of capitals, so that ß and ss are one. */
const fold = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase();

/** Letters, digits and what belongs to them; an apostrophe parts words as a space does. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Whether one of these words or phrases stands in the text, as whole words and in whatever case.
 * Nothing a merchant enters is ever run as a pattern.
 */
export function findWords(text: string, wanted: readonly string[]): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return wanted.some((phrase) => {
    const words = wordsOf(phrase);
    if (words.length === 0) return false;
    if (UNSPACED.test(phrase)) return fold(text).includes(fold(phrase).trim());
    return said.includes(` ${words.join(' ')} `);
  });
}
