import { expect, test } from 'vitest';
import { pickLanguage, pickLocale } from './languages.ts';

test('the language chosen here comes first, then what the browser asks for, then English', () => {
  expect(pickLanguage('ar', ['de-AT'])).toBe('ar');
  expect(pickLanguage(null, ['tlh', 'de-AT', 'en'])).toBe('de');
  expect(pickLanguage(null, ['tlh'])).toBe('en');
  expect(pickLanguage(null, [])).toBe('en');
});

test.each(['tlh', '', 'constructor', '__proto__', 'de-DE'])(
  '"%s" kept on the device is no choice',
  (kept) => {
    expect(pickLanguage(kept, ['ar'])).toBe('ar');
  },
);

test('dates are written by her own tag of the language, numbers in the digits of a shop', () => {
  expect(pickLocale('de', ['en-GB', 'de-AT'])).toBe('de-AT-u-nu-latn');
  expect(pickLocale('ar', ['en-GB'])).toBe('ar-u-nu-latn');
  const day = new Intl.DateTimeFormat(pickLocale('ar', ['ar-EG']), { day: 'numeric' });
  expect(day.format(new Date(2026, 10, 26))).toBe('26');
});
