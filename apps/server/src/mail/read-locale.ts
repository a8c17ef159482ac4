/** The language tag her browser told, where it is one that dates and money can be written in; else English. */
export const readLocale = (told: string | null | undefined): string => {
  try {
    return Intl.getCanonicalLocales(told ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
};
