import type { Language } from './languages.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Chooses the form a language has for a number; `#` in it is the number, written as the language
 * groups it. A form that is not given is that of `other`.
 */
export const counting = (language: Language) => {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (n: number, forms: Forms): string =>
    (forms[rules.select(n)] ?? forms.other).replace('#', digits.format(n));
};
