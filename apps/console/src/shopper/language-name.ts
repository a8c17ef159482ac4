import { locale as ownLocale } from '../language/current.ts';

/** A language as the agent calls it, with its tag; the tag alone where it has no name. */
export const languageName = (locale: string): string => {
  try {
    const name = new Intl.DisplayNames(ownLocale, { type: 'language' }).of(locale);
    return name && name !== locale ? `${name} (${locale})` : locale;
  } catch {
    return locale;
  }
};
