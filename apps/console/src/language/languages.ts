/** The languages of the console: their own names, and which way they are written. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr' },
  de: { name: 'Deutsch', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languageTags = Object.keys(LANGUAGES) as Language[];

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language to speak: the one chosen here, else the first that the browser asks for, else English. */
export const pickLanguage = (chosen: string | null, asked: readonly string[]): Language => {
  if (chosen !== null && isLanguage(chosen)) return chosen;
  return asked.map(baseOf).find(isLanguage) ?? 'en';
};

/**
 * What `Intl` writes dates, numbers and money by: the agent's own tag of the language (`en-GB` writes
 * days otherwise than `en-US`). Always with the digits 0 to 9, in which prices and order numbers of a
 * shop are written in every language.
 */
export const pickLocale = (language: Language, asked: readonly string[]): string => {
  const tag = asked.find((one) => baseOf(one) === language) ?? language;
  return new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
};
