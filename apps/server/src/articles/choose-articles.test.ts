import { badLinks, readArticle } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { fallbackOf, fitsPath, forPage, inHerLanguage, withWords } from './choose-articles.ts';

test('56 her language comes first, then the store’s; never a mix', () => {
  const all = ['en', 'de', 'pt-br'].map((language) => ({ language }));
  const said = (locale: string, fallback: string | null = 'en') =>
    inHerLanguage(all, locale, fallback).map(({ language }) => language);
  expect(said('de-AT')).toEqual(['de']);
  expect(said('pt-BR')).toEqual(['pt-br']);
  for (const none of ['pt', 'ja', '', 'no locale', '__proto__']) expect(said(none)).toEqual(['en']);
  expect(said('ja', null)).toEqual([]);
  const two = [
    { language: 'en', articleId: '2' },
    { language: 'de', articleId: '1' },
  ];
  expect(fallbackOf(two, undefined)).toBe('de');
  expect(fallbackOf(two, 'fr')).toBe('fr');
  expect(fallbackOf([], undefined)).toBeNull();
});

test('56 a pattern fits whole paths, and one made to be slow is not', () => {
  const fits = ['/products/*', '*/size*', '/a*b*c', '/cart'].map(
    (pattern) => (path: string) => fitsPath(pattern, path),
  );
  const table = ['/products/fjord', '/products', '/en/size-guide', '/axxbc', '/cart/', '/carts'];
  expect(table.map((path) => fits.map((fit) => fit(path)))).toEqual([
    [true, false, false, false],
    [false, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, false, true],
    [false, false, false, false],
  ]);
  expect(fitsPath('/ab*ba', '/aba')).toBe(false);
  expect(fitsPath(`/${'*a'.repeat(99)}b`, `/${'a'.repeat(2_000)}`)).toBe(false);
  const pages = [{ pages: [] }, { pages: ['/cart'] }, { pages: ['/till'] }];
  expect(forPage(pages, '/cart')).toEqual([pages[1], pages[0]]);
  expect(forPage(pages, undefined)).toEqual([pages[0]]);
});

test('56 a search holds every word, without case and accents, the question before the text', () => {
  const all = [
    { title: 'Washing', body: 'Crème wool, by hand.' },
    { title: 'Does wool itch?', body: 'Ours does not.' },
  ];
  expect(withWords(all, 'WOOL').map(({ title }) => title)).toEqual(['Does wool itch?', 'Washing']);
  expect(withWords(all, 'creme hand')).toEqual([all[0]]);
  expect(withWords(all, 'wool silk')).toEqual([]);
  expect(withWords(all, '  ')).toEqual([]);
});

test('56 an article is paragraphs, lists and links to the web, and whatever else it holds is text', () => {
  const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
  expect(
    readArticle(`Hello\nyou\n\n- one\n* [two](https://wool.example/a)\nthree\n${hostile}`),
  ).toEqual([
    { kind: 'paragraph', lines: [[{ text: 'Hello' }], [{ text: 'you' }]] },
    {
      kind: 'list',
      lines: [[{ text: 'one' }], [{ text: 'two', href: 'https://wool.example/a' }]],
    },
    { kind: 'paragraph', lines: [[{ text: 'three' }], [{ text: hostile }]] },
  ]);
  expect(readArticle('See https://wool.example/b?c=1.')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { text: 'See ' },
          { text: 'https://wool.example/b?c=1', href: 'https://wool.example/b?c=1' },
          { text: '.' },
        ],
      ],
    },
  ]);
  expect(
    badLinks('[a](javascript:void) [b](https://ok.example) [c](//x) [d](data:text/html,1)'),
  ).toEqual([...['javascript:void', '//x', 'data:text/html,1']]);
});
