import type { Language } from './languages.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Chooses the form a language has for a number; `#` in it is the number, written as the language
 * groups it. A form that is not given is that of `other`. What people wrote, in which a `#` means
 * nothing, goes in as a value: `{name}`.
 */
export const counting = (language: Language) => {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (n: number, forms: Forms, values: Record<string, string> = {}): string =>
    (forms[rules.select(n)] ?? forms.other).replace(/#|\{(\w+)\}/g, (_, name?: string) =>
      name === undefined ? digits.format(n) : (values[name] ?? ''),
    );
};
