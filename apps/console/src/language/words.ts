import { isolating } from './isolated.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Words of a language by the folder whose components say them. */
type Bundle = Record<string, { words: object }>;

const BUNDLES: Record<Exclude<Language, 'en'>, () => Promise<{ bundle: Bundle }>> = {
  de: () => import('./bundle.de.ts'),
  ar: () => import('./bundle.ar.ts'),
};

let loaded = new Map<string, object>();

/** Loads all words of a language. To be awaited before any module that says words is evaluated. */
export const loadWords = async (language: Language): Promise<void> => {
  const { bundle } = language === 'en' ? { bundle: {} } : await BUNDLES[language]();
  // Most names and codes of a shop are written from the left: among words from the right they need care.
  const said = LANGUAGES[language].dir === 'rtl' ? isolating : (words: unknown) => words;
  // A file is named `../follow-ups/words.de.ts`.
  loaded = new Map(
    Object.entries(bundle).map(([path, { words }]) => [
      path.split('/')[1] ?? '',
      said(words) as object,
    ]),
  );
};

/** The words of a folder in the language of this page; `english` also says which there must be. */
export const wordsOf = <Words extends object>(folder: string, english: Words): Words =>
  (loaded.get(folder) as Words | undefined) ?? english;
