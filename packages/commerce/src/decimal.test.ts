import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideEvenly, fromDecimal, toDecimal } from './decimal.ts';

test.each([
  ['89.90', 'EUR', 8_990],
  ['14800', 'JPY', 14_800],
  ['27.250', 'KWD', 27_250],
  [19.99, 'EUR', 1_999],
  ['1.005', 'EUR', 100],
  ['1.015', 'EUR', 102],
  ['8.9990', 'EUR', 900],
  ['14800.5', 'JPY', 14_800],
  ['-3.1', 'EUR', -310],
  ['-0.00', 'EUR', 0],
])('%s %s is %i minor units', (amount, currency, minor) => {
  expect(fromDecimal(amount, currency)).toEqual({ amount: minor, currency });
});

test.each(['', 'free', '1,50', '1e3', 'NaN', '9'.repeat(30)])('%j is no amount', (amount) => {
  expect(fromDecimal(amount, 'EUR')).toBeNull();
});

test('an unknown currency is no currency', () => {
  expect(fromDecimal('1', 'eur')).toBeNull();
  expect(fromDecimal('1', '€')).toBeNull();
});

test('every amount comes back from its own writing', () => {
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), currency, (amount, code) => {
      const money = { amount: amount === 0 ? 0 : amount, currency: code };
      expect(fromDecimal(toDecimal(money), code)).toEqual(money);
    }),
  );
});

test.each([
  [8_900, 2, 4_450],
  [5, 2, 2],
  [7, 2, 4],
  [100, 3, 33],
  [200, 3, 67],
])('%i over %i pieces is %i', (amount, pieces, each) => {
  expect(divideEvenly(amount, pieces)).toBe(each);
});
