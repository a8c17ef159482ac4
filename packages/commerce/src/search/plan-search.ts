import { meeting } from './index-product.ts';
import { type ProductQuery, parseQuery } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A word of an index as `indexProduct` writes it; `begins`: any word that begins like it. */
export type SearchTerm = { word: string; begins: boolean };

/** What to ask an index for. */
export type SearchPlan = {
  /** Every group must be met by one of its terms. No groups: the whole catalogue. */
  groups: SearchTerm[][];
  /** The query with slips put right. */
  query: ProductQuery;
  /** Words that were taken for others. */
  corrected: { from: string; to: string }[];
};

/** Makes a plan; null when a word stands in no product and none is near it. */
export const planSearch = (typed: string, vocabulary: Vocabulary): SearchPlan | null => {
  const query = parseQuery(typed);
  const corrected: SearchPlan['corrected'] = [];
  const words: string[] = [];
  for (const word of query.words.flatMap(wordsOf)) {
    if (vocabulary.knows(word)) words.push(word);
    else {
      const meant = vocabulary.closest(word);
      if (meant === undefined) return null;
      corrected.push({ from: word, to: meant });
      words.push(meant);
    }
  }
  const options = [...new Set(words.filter(vocabulary.isOption))];
  return {
    groups: [...words.map(termsOf), ...pairs(options).map(meetingTerms)],
    query: { ...query, words },
    corrected,
  };
};

const inName = (word: string): SearchTerm => ({ word: `n_${word}`, begins: word.length > 1 });

const termsOf = (word: string): SearchTerm[] => [
  inName(word),
  { word: `o_${word}`, begins: false },
  { word: `d_${word}`, begins: word.length > 1 },
];

/** Two option values must meet in one variant, unless one of them is only in the name. */
const meetingTerms = ([one, other]: [string, string]): SearchTerm[] => [
  { word: `o_${meeting([one, other])}`, begins: false },
  inName(one),
  inName(other),
];

const pairs = (words: readonly string[]): [string, string][] =>
  words.flatMap((one, index) =>
    words.slice(index + 1).map((other): [string, string] => [one, other]),
  );
