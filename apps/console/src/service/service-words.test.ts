import { expect, test } from 'vitest';
import { durationWords, servedWords, shareWords } from './service-words.ts';

test('a length of time has its two largest units, and none that is nought', () => {
  const told: [number | null, string][] = [
    [null, '–'],
    [0, '0 s'],
    [999, '0 s'],
    [42_000, '42 s'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h'],
    [3_600_000 * 5 + 600_000, '5 h 10 min'],
    [86_400_000 * 2 + 3_600_000 * 3 + 60_000, '2 d 3 h'],
  ];
  for (const [ms, words] of told) expect(durationWords(ms)).toBe(words);
});

test('what came of a conversation is one line; of nothing there is no share', () => {
  const row = { conversationId: 'c', shopper: null, agent: null, askedAt: 0, dueAt: null };
  expect(servedWords({ ...row, repliedAt: null, closedAt: null })).toBe('Not answered');
  expect(servedWords({ ...row, repliedAt: 60_000, closedAt: 3_600_000 })).toBe(
    'Answered after 1 min, closed after 1 h',
  );
  expect([shareWords(0, 0), shareWords(2, 3)]).toEqual(['–', '67 %']);
});
