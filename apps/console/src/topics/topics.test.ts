import { expect, test } from 'vitest';
import { trendWords } from './topics.ts';

test('60 a trend is told against the period before, and from nothing there is no percentage', () => {
  expect(trendWords(56, 50)).toBe('+12 %');
  expect(trendWords(25, 50)).toBe('−50 %');
  expect(trendWords(0, 4)).toBe('−100 %');
  expect(trendWords(3, 0)).toBe('new');
  expect(trendWords(7, 7)).toBe('as before');
});
