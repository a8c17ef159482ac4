import { locale } from './current.ts';

/** A language by its name in the agent's own, such as *German*; its tag where it has none. */
export const languageName = (language: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

/** The same with its tag behind it: *German (de-AT)*. */
export const languageAndTag = (language: string): string => {
  const name = languageName(language);
  return name === language ? language : `${name} (${language})`;
};
