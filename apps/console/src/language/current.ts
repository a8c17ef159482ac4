import { LANGUAGES, type Language, pickLanguage, pickLocale } from './languages.ts';

const KEY = 'aisle.language';

const kept = (): string | null => {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? null;
  } catch {
    // The browser keeps nothing here: it is asked for its own language.
    return null;
  }
};

const asked = globalThis.navigator?.languages ?? [];

/** The language chosen on this device; null: the browser's own. */
export const chosenLanguage = kept();

/** The language of this page, from its first word to its last: another takes a new page. */
export const language: Language = pickLanguage(chosenLanguage, asked);

/** What `Intl` writes by, such as `de-AT-u-nu-latn`. */
export const locale: string = pickLocale(language, asked);

export const direction = LANGUAGES[language].dir;

/**
 * Chooses a language for this device, null for the browser's own, and opens the page anew in it.
 * Drafts and preferences are kept on the device and come back.
 */
export const chooseLanguage = (choice: Language | null): void => {
  try {
    if (choice === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Nothing can be kept: the page opens in the browser's language again.
  }
  location.reload();
};
