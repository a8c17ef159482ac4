import { expect, test } from 'vitest';
import { moneyIn } from './money.ts';

test.each([
  ['en', 'EUR', 8900, '€89.00'],
  ['de', 'EUR', 8905, '89,05 €'],
  ['en', 'JPY', 8900, '¥8,900'],
  ['en', 'KWD', 8905, 'KWD 8.905'],
  ['en', 'EUR', -50, '-€0.50'],
])('%s %s %i is %s', (locale, currency, amount, expected) => {
  expect(moneyIn(locale)({ amount, currency }).replace(/\s/g, ' ')).toBe(expected);
});
