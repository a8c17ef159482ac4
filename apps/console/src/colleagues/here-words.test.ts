import { expect, test } from 'vitest';
import { hereWords, replyingWords } from './here-words.ts';

test('two are named, more are counted, nobody says nothing', () => {
  expect(hereWords([])).toBe('');
  expect(hereWords(['Mia'])).toBe('Mia is here');
  expect(hereWords(['Mia', 'Per'])).toBe('Mia and Per are here');
  expect(hereWords(['Mia', 'Per', 'Tom', 'Sara'])).toBe('Mia, Per and 2 more are here');
  expect(replyingWords(['Per'])).toBe('Per is replying');
});
