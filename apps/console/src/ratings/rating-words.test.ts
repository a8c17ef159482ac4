import { expect, test } from 'vitest';
import { scoreWords } from './rating-words.ts';

test('a score is told as people say it, and none is not a score of nought', () => {
  expect(scoreWords('satisfaction', 0.75)).toBe('75 %');
  expect(scoreWords('satisfaction', null)).toBe('–');
  expect(scoreWords('effort', 4)).toBe('4.0 of 5');
  expect(scoreWords('recommend', 0.4)).toBe('+40');
  expect(scoreWords('recommend', -1)).toBe('−100');
  expect(scoreWords('recommend', 0)).toBe('0');
});
