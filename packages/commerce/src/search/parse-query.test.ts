import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

test('takes words and a highest price apart', () => {
  expect(parseQuery('Merino  sweater m <90')).toEqual({
    words: ['merino', 'sweater', 'm'],
    above: 0,
    below: 90,
  });
});

test.each([
  ['< 90', 0, 90],
  ['<=€89,50', 0, 89.5],
  ['>50', 50, Number.POSITIVE_INFINITY],
  ['60-90', 60, 90],
])('reads the price limit in %s', (query, above, below) => {
  expect(parseQuery(query)).toEqual({ words: [], above, below });
});

test('keeps what only looks like a price, and folds accents', () => {
  expect(parseQuery('<b> t-shirt Écru').words).toEqual(['<b>', 't-shirt', 'ecru']);
});
