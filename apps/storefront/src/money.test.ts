import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, formatMoney, percentOf } from './money.ts';

test('decimals follow the currency', () => {
  expect(decimal({ amount: 8400, currency: 'EUR' })).toBe('84.00');
  expect(decimal({ amount: 5, currency: 'EUR' })).toBe('0.05');
  expect(decimal({ amount: -5, currency: 'EUR' })).toBe('-0.05');
  expect(decimal({ amount: 14800, currency: 'JPY' })).toBe('14800');
  expect(decimal({ amount: 27250, currency: 'KWD' })).toBe('27.250');
  expect(formatMoney({ amount: 123456, currency: 'EUR' })).toBe('€1,234.56');
});

test('percentages are rounded half-even, once', () => {
  expect([5, 15, 25, 35].map((amount) => percentOf(amount, 10))).toEqual([0, 2, 2, 4]);
  expect(percentOf(14, 10)).toBe(1);
  expect(percentOf(16, 10)).toBe(2);
});

test('a decimal string holds exactly the amount it came from', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
      expect(BigInt(decimal({ amount, currency }).replace('.', ''))).toBe(BigInt(amount));
    }),
  );
});
