import { expect, test } from 'vitest';
import { backWords, shopperSees } from './back-words.ts';

const now = Date.parse('2026-06-01T20:00:00Z');

test.each([
  ['the same evening, elsewhere', '2026-06-01T21:30:00Z', 'Europe/London', 'Back at 22:30.'],
  ['her tomorrow is not ours', '2026-06-01T21:30:00Z', 'Asia/Tokyo', 'Back at 06:30.'],
  ['tomorrow', '2026-06-02T07:00:00Z', 'Europe/Berlin', 'Back tomorrow at 09:00.'],
  ['this week', '2026-06-05T07:00:00Z', 'UTC', 'Back on Friday at 07:00.'],
  ['later', '2026-06-15T07:00:00Z', 'UTC', 'Back on 15 June at 07:00.'],
])('%s', (_, at, zone, words) => {
  expect(backWords(Date.parse(at), now, zone, 'en-GB')).toBe(words);
});

test('why it is closed goes first', () => {
  const closed = { open: false, opensAt: now + 3_600_000, closesAt: null };
  expect(shopperSees({ ...closed, closedFor: 'Midsummer' }, now, 'UTC', 'en-GB')).toBe(
    'Midsummer: closed today. Back at 21:00.',
  );
  expect(shopperSees({ ...closed, opensAt: null }, now, 'UTC')).toMatch('no opening within a year');
});
