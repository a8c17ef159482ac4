import type { OtherWords } from './words.ts';

/** The languages there are beside English, each a chunk of its own. */
const languages: Record<string, () => Promise<{ words: OtherWords }>> = {
  ar: () => import('./ar/ar.ts'),
  de: () => import('./de/de.ts'),
  es: () => import('./es/es.ts'),
  fr: () => import('./fr/fr.ts'),
  he: () => import('./he/he.ts'),
  it: () => import('./it/it.ts'),
  ja: () => import('./ja/ja.ts'),
  nl: () => import('./nl/nl.ts'),
  pl: () => import('./pl/pl.ts'),
  pt: () => import('./pt/pt.ts'),
  sv: () => import('./sv/sv.ts'),
};

/** First words of a language, `de`; undefined where there are none. */
export const otherWords = async (language: string): Promise<OtherWords | undefined> =>
  Object.hasOwn(languages, language) ? (await languages[language]?.())?.words : undefined;
