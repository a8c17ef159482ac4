import { expect, test } from 'vitest';
import { languageOf } from './page-view.ts';

const windowOf = (lang: string, language: string) =>
  ({ document: { documentElement: { lang } }, navigator: { language } }) as unknown as Window;

test.each([
  ['the page’s language', 'de', 'en-GB', 'de'],
  ['the page’s country', 'en-US', 'en-GB', 'en-US'],
  ['her country where the page names none', 'en', 'en-GB', 'en-GB'],
  ['no country where hers speaks another language', 'fr', 'en-GB', 'fr'],
  ['an old way of writing it', 'pt_br', 'pt-PT', 'pt-BR'],
  ['her browser’s where the page names none', '', 'ar-EG', 'ar-EG'],
  ['her browser’s where the page’s makes no sense', 'English, please', 'nb', 'nb'],
])('the chat speaks %s', (_, page, hers, spoken) => {
  expect(languageOf(windowOf(page, hers))).toBe(spoken);
});
