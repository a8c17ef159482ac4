import { expect, test } from 'vitest';
import { directionOf, findLanguage, nameOf, offerNames } from './languages.ts';

test('a language is found by its name and by its tag, however it is typed', () => {
  for (const [typed, tag] of [
    ['german', 'de'],
    [' Austrian German ', 'de-AT'],
    ['de-at', 'de-AT'],
    ['pt_br', 'pt-BR'],
    ['ZH-HANT', 'zh-Hant'],
    ['cy', 'cy'],
  ] as const)
    expect(findLanguage(typed), typed).toBe(tag);
  for (const typed of ['', '*', 'klingonish', 'qq', 'de-', 'x-private', 'de-u-co-phonebk'])
    expect(findLanguage(typed), typed).toBeNull();
});

test('every language that is offered by name is found by it, but those that are there', () => {
  const offered = offerNames(['de']);
  expect(offered).not.toContain('German');
  for (const name of offered) expect(nameOf(findLanguage(name) ?? '*')).toBe(name);
});

test('is written in its direction', () => {
  expect(['ar', 'he', 'fa', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  expect(['de', 'ja', 'az-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr']);
  expect(directionOf('*')).toBeUndefined();
});
