import { expect, test } from 'vitest';
import { readCapacity, readLanguages, readList } from './read-routing.ts';

test('lists are read as people type them', () => {
  expect(readList(' returns, wool;returns\n knitting ,')).toEqual(['returns', 'wool', 'knitting']);
  expect(readLanguages('de-AT, EN, en_GB')).toEqual(['de', 'en']);
  expect(readList('مرتجعات، صوف')).toEqual(['مرتجعات', 'صوف']);
  expect(readLanguages('')).toEqual([]);
  expect(readLanguages('German')).toBeNull();
});

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['50', 50],
  ['51', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['', undefined],
  ['many', undefined],
])('a capacity of “%s”', (typed, capacity) => {
  expect(readCapacity(typed)).toBe(capacity);
});
