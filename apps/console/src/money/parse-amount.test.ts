import { expect, test } from 'vitest';
import { amountText, parseAmount } from './parse-amount.ts';

test('what is typed becomes minor units of its currency', () => {
  expect(parseAmount('60', 'EUR')).toBe(6_000);
  expect(parseAmount(' 59,9 ', 'EUR')).toBe(5_990);
  expect(parseAmount('7900', 'JPY')).toBe(7_900);
  expect(parseAmount('1.005', 'KWD')).toBe(1_005);
});

test('what is no amount of the currency is none', () => {
  for (const typed of ['', 'sixty', '-5', '1.000,50', '0.001']) {
    expect(parseAmount(typed, 'EUR')).toBeNull();
  }
  expect(parseAmount('1.5', 'JPY')).toBeNull();
});

test('an amount is offered as it would be typed', () => {
  expect([amountText(6_000, 'EUR'), amountText(5_990, 'EUR'), amountText(5, 'JPY')]).toEqual([
    ...['60', '59.90', '5'],
  ]);
});
