import { expect, test } from 'vitest';
import { weeklyWordsIn } from './words.ts';

test.each(['ar', 'de', 'en'])(
  'the week’s letter in %s names the store and what it counts',
  (language) => {
    const words = weeklyWordsIn(`${language}-XX`);
    expect(words === weeklyWordsIn('en')).toBe(language === 'en');
    expect(words.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(words.locale.split('-')[0]).toBe(language);
    for (const name of ['subject', 'asked', 'why'] as const)
      expect(words[name]('Wool & Co'), name).toContain('Wool & Co');
    expect(words.figure('Orders', '2', undefined)).toBe('Orders: 2');
    const names = Object.values(words.figures).map((one) =>
      typeof one === 'string' ? one : one('EUR'),
    );
    expect(new Set(names.map((one) => one.trim()).filter(Boolean)).size).toBe(names.length);
  },
);

test('what nobody has translated is English', () => {
  for (const language of ['tlh', '', undefined])
    expect(weeklyWordsIn(language)).toBe(weeklyWordsIn('en'));
});
