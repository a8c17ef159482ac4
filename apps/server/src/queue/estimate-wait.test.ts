import { expect, test } from 'vitest';
import { estimateWait } from './estimate-wait.ts';

const MINUTE = 60_000;

test.each([
  ['nobody knows', 1, null, null],
  ['one answer every two minutes', 3, { betweenMs: 2 * MINUTE, waitMs: 9 * MINUTE }, 6],
  [
    'a quiet hour says nothing of how fast an answer comes',
    2,
    { betweenMs: 20 * MINUTE, waitMs: 30_000 },
    1,
  ],
  ['never less than a minute', 1, { betweenMs: 100, waitMs: 100 }, 1],
  ['longer than an hour is no promise', 9, { betweenMs: 10 * MINUTE, waitMs: 10 * MINUTE }, null],
])('32 %s', (_, position, pace, minutes) => {
  expect(estimateWait(position, pace)).toBe(minutes === null ? null : minutes * MINUTE);
});
