import { expect, test } from 'vitest';
import { liftOf, wilson } from './lift.ts';

// Worked examples of Newcombe (1998), table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('59 %i of %i against %i of %i', (a, m, b, n, low, high) => {
  const lift = liftOf({ times: a, of: m }, { times: b, of: n });
  expect(lift?.difference).toBeCloseTo(a / m - b / n, 12);
  expect(lift?.low).toBeCloseTo(low, 4);
  expect(lift?.high).toBeCloseTo(high, 4);
  expect(lift?.clear).toBe(low > 0);
});

test('59 one share has an interval that stays within 0 and 1, and no group of none has a lift', () => {
  // Newcombe (1998), two-sided intervals for the single proportion, method 3: 81 of 263.
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(wilson(0, 20).low).toBeCloseTo(0, 12);
  expect(wilson(20, 20).high).toBeCloseTo(1, 12);
  expect(liftOf({ times: 0, of: 0 }, { times: 1, of: 3 })).toBeNull();
  expect(liftOf({ times: 2, of: 3 }, { times: 0, of: 0 })).toBeNull();
});
