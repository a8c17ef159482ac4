import { expect, test } from 'vitest';
import { countriesIn } from './country.ts';

test.each([
  ['en', 'Ireland', 'IE'],
  ['en', ' ireland ', 'IE'],
  ['en', 'ie', 'IE'],
  ['en', 'UK', 'GB'],
  ['de', 'Österreich', 'AT'],
  ['de', 'Deutschland', 'DE'],
  ['ar', 'ألمانيا', 'DE'],
])('%s: %s is %s', (locale, typed, code) => {
  expect(countriesIn(locale).read(typed)).toBe(code);
});

test('what is no country is asked again, and nothing typed is none', () => {
  expect(countriesIn('en').read('Atlantis')).toBeUndefined();
  expect(countriesIn('en').read('QX')).toBeUndefined();
  expect(countriesIn('en').read(' ')).toBe('');
});

test('it is shown by its name', () => {
  expect(countriesIn('de').nameOf('IE')).toBe('Irland');
  expect(countriesIn('en').nameOf('QX')).toBe('QX');
});
