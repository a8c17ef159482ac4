import { expect, test } from 'vitest';
import { replyWords } from './reply-words.ts';

test.each([
  [null, '–'],
  [200, '1 s'],
  [40_400, '40 s'],
  [60_000, '1 min'],
  [170_000, '3 min'],
])('a first reply after %s milliseconds is “%s”', (ms, words) => {
  expect(replyWords(ms)).toBe(words);
});
