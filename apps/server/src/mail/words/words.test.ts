import { expect, test } from 'vitest';
import { REPLY_ABOVE, wordsIn } from './words.ts';

/** The widget's languages: whoever chats in one of them gets letters in it. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'sv'];

test.each(LANGUAGES)('letters in %s name the store and whoever wrote', (language) => {
  const words = wordsIn(`${language}-XX`);
  expect(words === wordsIn('en')).toBe(language === 'en');
  expect(words.dir).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
  for (const [name, said] of Object.entries(words))
    if (typeof said === 'function') expect(said('Wool & Co'), name).toContain('Wool & Co');
    else if (typeof said === 'string') expect(said.trim(), name).not.toBe('');
  const watched = Object.values(words.watch).flatMap((said) => Object.values(said));
  expect(new Set(watched.map((said) => said.trim()).filter(Boolean)).size).toBe(4);
});

test('a reply in any language is cut at its own line', () => {
  expect(new Set(REPLY_ABOVE).size).toBe(LANGUAGES.length);
});

test('what nobody has translated is English', () => {
  expect(wordsIn('tlh')).toBe(wordsIn('en'));
  expect(wordsIn(undefined)).toBe(wordsIn('en'));
});
