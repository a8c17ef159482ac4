import { expect, test } from 'vitest';
import { whenBack } from './when-back.ts';

const now = new Date(2026, 5, 1, 20, 0).getTime();
const at = (day: number, hour: number) => new Date(2026, 5, day, hour, 30).getTime();

test.each([
  ['en-GB', 1, 22, /^22:30$/],
  ['en-GB', 2, 9, /^Tuesday.* 0?9:30$/],
  ['de', 2, 9, /^Dienstag.* 0?9:30/],
  ['en-GB', 5, 9, /^Friday.* 0?9:30$/],
  ['en-GB', 15, 9, /^15 June.* 0?9:30$/],
])('47 when somebody is back, in %s', (locale, day, hour, words) => {
  expect(whenBack(at(day, hour), now, locale)).toMatch(words);
});
