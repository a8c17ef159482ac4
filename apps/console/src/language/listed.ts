import { locale } from './current.ts';

const FORMS = {
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  /** As a row of things: `a, b, c`. */
  plain: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
};

/** Words one after the other as the language lists them: `a, b and c`. */
export const listed = (words: readonly string[], last: keyof typeof FORMS = 'and'): string =>
  FORMS[last].format(words);
