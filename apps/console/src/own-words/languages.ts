import { locale } from '../language/current.ts';
import { ownWordsWords } from './words.ts';

/** Offered by name; any other may be typed as a tag. */
const OFFERED = [
  ...[
    'ar',
    'bg',
    'ca',
    'cs',
    'da',
    'de',
    'de-AT',
    'de-CH',
    'el',
    'en',
    'en-GB',
    'en-US',
    'es',
    'et',
  ],
  ...[
    'fi',
    'fr',
    'fr-CH',
    'he',
    'hr',
    'hu',
    'is',
    'it',
    'ja',
    'ko',
    'lt',
    'lv',
    'nb',
    'nl',
    'nl-BE',
  ],
  ...['pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'tr', 'uk', 'zh-Hans', 'zh-Hant'],
];

const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
const WRITTEN_LEFTWARDS = ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm'];
/** As the server takes them. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/;

/** A language by its name; `*` is every language without words of its own. */
export const nameOf = (language: string): string =>
  language === '*' ? ownWordsWords.everyOther : (names.of(language) ?? language);

/** The way a language is written; undefined where it may be any. */
export const directionOf = (language: string): 'ltr' | 'rtl' | undefined => {
  if (language === '*') return undefined;
  const { script = '' } = new Intl.Locale(language).maximize();
  return WRITTEN_LEFTWARDS.includes(script.toLowerCase()) ? 'rtl' : 'ltr';
};

/** Names to choose from, without those that are there. */
export const offerNames = (there: readonly string[]): string[] =>
  OFFERED.filter((one) => !there.includes(one))
    .map(nameOf)
    .sort((a, b) => a.localeCompare(b, locale));

/** The tag of what was typed, a name or a tag such as `de-at`; null where that is no language. */
export const findLanguage = (typed: string): string | null => {
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const named = OFFERED.find((one) => nameOf(one).toLocaleLowerCase(locale) === wanted);
  if (named) return named;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(wanted.replaceAll('_', '-'));
    return TAG.test(tag) && names.of(tag) !== undefined ? tag : null;
  } catch {
    return null;
  }
};
