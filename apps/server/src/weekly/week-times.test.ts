import { expect, test } from 'vitest';
import { firstLetter, weekAround } from './week-times.ts';

const at = (text: string) => Date.parse(text);

test('60 a week begins on Monday by the store’s clock, also where the clock changes', () => {
  // In Berlin summer time ended on Sunday, 25 October 2026.
  const week = weekAround(at('2026-10-26T07:00:00Z'), 'Europe/Berlin');
  expect(week).toEqual({
    last: { from: at('2026-10-18T22:00:00Z'), to: at('2026-10-25T23:00:00Z') },
    earlier: { from: at('2026-10-11T22:00:00Z'), to: at('2026-10-18T22:00:00Z') },
    letter: at('2026-10-26T07:00:00Z'),
    nextLetter: at('2026-11-02T07:00:00Z'),
  });
});

test('60 the first letter is the next Monday’s, in Auckland and in UTC', () => {
  expect(firstLetter(at('2026-11-30T07:59:59Z'), 'UTC')).toBe(at('2026-11-30T08:00:00Z'));
  expect(firstLetter(at('2026-11-30T08:00:00Z'), 'UTC')).toBe(at('2026-12-07T08:00:00Z'));
  expect(firstLetter(at('2026-11-26T12:00:00Z'), 'Pacific/Auckland')).toBe(
    at('2026-11-29T19:00:00Z'),
  );
});
