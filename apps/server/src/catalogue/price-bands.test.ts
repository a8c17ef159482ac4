import { expect, test } from 'vitest';
import { priceBands } from './price-bands.ts';

const at = (...prices: number[]) =>
  prices.map((price) => ({ lowest: price * 1_000, highest: price * 1_000 }));

test('round figures part a shop in three', () => {
  expect(priceBands(at(19, 29, 31, 59, 62, 89, 95, 119, 240))).toEqual([
    { below: 60, products: 4 },
    { above: 60, below: 95, products: 3 },
    { above: 95, products: 3 },
  ]);
});

test('yen and parts of a dinar are parted as well', () => {
  expect(priceBands(at(1_200, 8_900, 12_800, 31_000)).map(({ below }) => below)).toEqual([
    9_000,
    15_000,
    undefined,
  ]);
  expect(priceBands(at(0.25, 0.42, 0.9))).toEqual([
    { below: 0.4, products: 1 },
    { above: 0.4, products: 2 },
  ]);
});

test('a product of several prices counts wherever one of them fits', () => {
  const bands = priceBands([...at(10, 100), { lowest: 20_000, highest: 90_000 }]);
  expect(bands.reduce((sum, { products }) => sum + products, 0)).toBe(4);
});

test('what is all alike, or nothing at all, is not parted', () => {
  expect(priceBands([])).toEqual([]);
  expect(priceBands(at(50, 50, 50))).toEqual([]);
  expect(priceBands(at(0, 0))).toEqual([]);
});
