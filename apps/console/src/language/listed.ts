import { direction, locale } from './current.ts';
import { isolated } from './isolated.ts';

const FORMS = {
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  /** As a row of things: `a, b, c`. */
  plain: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
};

/**
 * Words one after the other as the language lists them: `a, b and c`. In one that is written from the
 * right each keeps its own direction, so that names in another script neither change places nor take
 * the "and" along.
 */
export const listed = (words: readonly string[], last: keyof typeof FORMS = 'and'): string =>
  FORMS[last].format(direction === 'rtl' ? words.map(isolated) : words);
