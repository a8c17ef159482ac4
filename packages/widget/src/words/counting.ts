type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Chooses the form a language has for a number; `#` in it is the number. A form that is not given
 * is that of `other`.
 */
export const counting =
  (language: string) =>
  (n: number, forms: Forms): string =>
    (forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replace('#', `${n}`);
