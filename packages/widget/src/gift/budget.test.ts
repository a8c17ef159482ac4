import { expect, test } from 'vitest';
import { readBudget, typedBudget } from './budget.ts';

test.each([
  ['80', 'EUR', 8_000],
  [' 80,5 ', 'EUR', 8_050],
  ['€ 80.50', 'EUR', 8_050],
  ['80 EUR', 'EUR', 8_000],
  ['٨٠٫٥', 'EUR', 8_050],
  ['8000', 'JPY', 8_000],
  ['8.905', 'KWD', 8_905],
])('%s in %s is %i', (typed, currency, amount) => {
  expect(readBudget(typed, currency)).toEqual({ amount, currency });
});

test.each(['about eighty', '1.200', '-5', '80.5.5', '€'])('%s is asked again', (typed) => {
  expect(readBudget(typed, 'EUR')).toBeUndefined();
});

test('a yen has no decimals, and nothing typed is no budget', () => {
  expect(readBudget('80.5', 'JPY')).toBeUndefined();
  expect(readBudget('  ', 'EUR')).toBeNull();
});

test.each([
  ['EUR', 8_050, '80.50'],
  ['JPY', 8_000, '8000'],
  ['KWD', 8_905, '8.905'],
])('%s %i is shown as %s', (currency, amount, shown) => {
  expect(typedBudget({ amount, currency })).toBe(shown);
  expect(readBudget(shown, currency)).toEqual({ amount, currency });
});
