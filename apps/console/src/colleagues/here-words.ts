import { colleagueWords } from './words.ts';

type Forms = typeof colleagueWords.here;

/** Two are named; the rest is counted. */
const namedWords = ([a, b, ...rest]: readonly string[], { one, two, more }: Forms): string => {
  if (a === undefined) return '';
  if (b === undefined) return one(a);
  return rest.length === 0 ? two(a, b) : more(a, b, rest.length);
};

/** Who else has the conversation open; empty: nobody. */
export const hereWords = (names: readonly string[]): string =>
  namedWords(names, colleagueWords.here);

/** Who writes a reply now; empty: nobody. */
export const replyingWords = (names: readonly string[]): string =>
  namedWords(names, colleagueWords.replying);
