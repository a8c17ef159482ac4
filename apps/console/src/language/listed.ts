import { locale } from './current.ts';

const FORMS = {
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
};

/** Words one after the other as the language lists them: `a, b and c`. */
export const listed = (words: readonly string[], last: keyof typeof FORMS = 'and'): string =>
  FORMS[last].format(words);
