import type { KeptAppearance, OwnWords, WordsByLanguage } from '@aisle/protocol';

/** Stands for every language without words of its own. */
const ELSEWHERE = '*';

/** The merchant's words by language, those of every other language under `*`. */
export function allWords({ accent: _, side: __, words, ...everywhere }: KeptAppearance) {
  const all: WordsByLanguage = { [ELSEWHERE]: everywhere, ...words };
  return all;
}

/** Those of one language; null where it has none of its own. */
export const wordsOf = (kept: KeptAppearance, language: string): OwnWords | null =>
  allWords(kept)[language] ?? null;

/** The same appearance with these words for a language; null: with none of its own any more. */
export function withWords(
  kept: KeptAppearance,
  language: string,
  said: OwnWords | null,
): KeptAppearance {
  const { accent, side } = kept;
  const { [ELSEWHERE]: everywhere, ...words } = {
    ...allWords(kept),
    [language]: said ?? undefined,
  };
  const left = Object.entries(words).filter(([, one]) => one !== undefined);
  return {
    ...{ accent, side, ...everywhere },
    ...(left.length > 0 && { words: Object.fromEntries(left) as WordsByLanguage }),
  };
}
