import { expect, test } from 'vitest';
import { formatMoney } from './format-money.ts';

test('each currency keeps its own number of decimals', () => {
  expect(formatMoney({ amount: 7_900, currency: 'EUR' }, 'en')).toBe('€79.00');
  expect(formatMoney({ amount: 7_900, currency: 'JPY' }, 'en')).toBe('¥7,900');
  expect(formatMoney({ amount: 7_905, currency: 'KWD' }, 'en')).toBe('KWD\u00a07.905');
});

test('small, negative and very large amounts are exact', () => {
  expect(formatMoney({ amount: 5, currency: 'EUR' }, 'en')).toBe('€0.05');
  expect(formatMoney({ amount: -5, currency: 'KWD' }, 'en')).toBe('-KWD\u00a00.005');
  expect(formatMoney({ amount: 9_007_199_254_740_991, currency: 'EUR' }, 'en')).toBe(
    '€90,071,992,547,409.91',
  );
});

test('the agent reads amounts in the writing of her own language', () => {
  expect(formatMoney({ amount: 123_456, currency: 'EUR' }, 'de')).toBe('1.234,56\u00a0€');
});
