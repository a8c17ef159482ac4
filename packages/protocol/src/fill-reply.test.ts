import { expect, test } from 'vitest';
import { fill, firstHole, languagesFor } from './fill-reply.ts';

test('what is known is put in, what is not says its other words, and else stays to be seen', () => {
  const text = 'Hello {shopper|there}, I am {agent} of {store}. The {product} is {lovely}.';
  expect(fill(text, { agent: 'Mia', store: 'Loop', shopper: ' ' })).toBe(
    'Hello there, I am Mia of Loop. The {product} is {lovely}.',
  );
});

test('a hole is found where it stands; other braces are none; an empty fallback is meant', () => {
  expect(firstHole('The {product} is {lovely}')).toEqual({ from: 4, to: 13, name: 'product' });
  expect(firstHole(fill('Hello{shopper|}', {}))).toBeNull();
  expect(firstHole('{lovely}')).toBeNull();
});

test('a value that looks like a place is not filled again, and is told as one', () => {
  expect(fill('{shopper}', { shopper: '{agent}', agent: 'Mia' })).toBe('{agent}');
});

test('her language of her place comes first, then her language, then English', () => {
  const texts = { de: '', en: '', pt: '', 'pt-br': '' };
  expect(languagesFor(texts, 'pt-BR')).toEqual(['pt-br', 'pt', 'en', 'de']);
  expect(languagesFor(texts, 'pt-PT')[0]).toBe('pt');
  expect(languagesFor({ de: '', fr: '' }, 'ja-JP')).toEqual(['de', 'fr']);
});
