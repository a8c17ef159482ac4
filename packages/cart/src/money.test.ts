import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, moneyFromDecimal, moneyFromMinor, readMoney } from './money.ts';

describe('money at the edge', () => {
  it.each([
    ['84.00', 'EUR', 8_400],
    [84, 'EUR', 8_400],
    ['1200', 'JPY', 1_200],
    ['1200.5', 'JPY', 1_200],
    ['1201.5', 'JPY', 1_202],
    ['4.125', 'KWD', 4_125],
    [8.999, 'EUR', 900],
    ['0.005', 'EUR', 0],
    ['0.0051', 'EUR', 1],
    ['-3.5', 'EUR', -350],
    ['-0.001', 'EUR', 0],
    ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
  ])('reads %s %s as %i', (decimal, currency, amount) => {
    expect(moneyFromDecimal(decimal, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['1,50'],
    ['EUR 3'],
    ['1e3'],
    [''],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e21],
    [null],
    [{}],
  ])('refuses %s', (odd) => {
    expect(moneyFromDecimal(odd, 'EUR')).toBeNull();
  });

  it('gives back every amount written as a decimal of its currency', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), currency, (amount, code) => {
        const decimals = decimalsOf(code);
        const digits = String(amount).padStart(decimals + 1, '0');
        const at = digits.length - decimals;
        const written = decimals ? `${digits.slice(0, at)}.${digits.slice(at)}` : digits;
        expect(moneyFromDecimal(written, code)).toEqual({ amount, currency: code });
      }),
    );
  });

  it('reads minor units from whole numbers and digits only', () => {
    expect(moneyFromMinor('8400', 'EUR')).toEqual({ amount: 8_400, currency: 'EUR' });
    expect(moneyFromMinor(84.5, 'EUR')).toBeNull();
    expect(readMoney({ amount: 5, currency: 'eur' })).toEqual({ amount: 5, currency: 'EUR' });
    expect(readMoney({ amount: 5, currency: 'euro' })).toBeNull();
  });
});
