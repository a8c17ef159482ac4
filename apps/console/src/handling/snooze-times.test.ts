import { expect, test } from 'vitest';
import { morningIn, morningOf, snoozeChoices, untilWords } from './snooze-times.ts';

const evening = new Date(2026, 2, 28, 22, 30).getTime();

test('tomorrow is nine o’clock on the agent’s own clock, also over a change of summer time', () => {
  for (const from of [evening, new Date(2026, 9, 24, 23).getTime()]) {
    const morning = new Date(morningIn(1, from));
    expect([morning.getHours(), morning.getMinutes()]).toEqual([9, 0]);
    expect(morning.getDate()).toBe(new Date(from).getDate() + 1);
  }
});

test('a date is taken at nine, and one that is over is none', () => {
  expect(morningOf('2026-12-24', evening)).toBe(new Date(2026, 11, 24, 9).getTime());
  expect(morningOf('2026-03-28', evening)).toBeNull();
  expect(morningOf('', evening)).toBeNull();
});

test('the choices lie ahead, and it is said until when', () => {
  for (const { until } of snoozeChoices(evening))
    expect(until === null || until > evening).toBe(true);
  expect(untilWords(null, evening)).toBe('until she replies');
  expect(untilWords(morningIn(1, evening), evening, 'en-GB')).toBe('until Sun 09:00');
  expect(untilWords(morningIn(30, evening), evening, 'en-GB')).toMatch(/27 Apr/);
});
