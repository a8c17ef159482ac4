/** What a model thought aloud before it wrote. */
const THOUGHTS = /<think>[\s\S]*?(<\/think>|$)/gi;
/** Controls but the line's end and the tab, and signs that turn the direction of what follows. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * What an AI wrote, as plain text for people: no control signs, no piles of accents, `longest`
 * characters at most. It stays text wherever it is shown; addresses in it are no links.
 */
export function cleanText(written: string, longest: number): string {
  const clean = written
    .toWellFormed()
    .replace(THOUGHTS, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(MARKS, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // Cut between characters, and at a word's end where one is near.
  return clean.length <= longest
    ? clean
    : `${clean
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .replace(/\s+\S{0,40}$/, '')}…`;
}
