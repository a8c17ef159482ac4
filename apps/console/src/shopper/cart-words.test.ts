import type { CartLine } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { formatMoney } from '../money/format-money.ts';
import { changedKeys, changeWords } from './cart-words.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const line: CartLine = {
  key: 'merino-m-oatmeal',
  ref: { platform: 'demo', productId: 'merino' },
  name: 'Merino crew sweater',
  options: [
    { name: 'Size', value: 'M' },
    { name: 'Colour', value: 'oatmeal' },
  ],
  quantity: 2,
  unitPrice: eur(8_900),
  lineTotal: eur(17_800),
};
const words = (change: Parameters<typeof changeWords>[0]) =>
  changeWords(change, (money) => formatMoney(money, 'en'));

test('every kind of change reads as a sentence', () => {
  expect(words({ kind: 'quantity', line, from: 1, to: 2 })).toBe(
    'Quantity of Merino crew sweater 1 → 2',
  );
  expect(words({ kind: 'line_added', line })).toBe('Added Merino crew sweater, M, oatmeal');
  expect(words({ kind: 'line_removed', line: { ...line, options: [] } })).toBe(
    'Removed Merino crew sweater',
  );
  expect(words({ kind: 'price', line, from: eur(8_900), to: eur(7_900) })).toBe(
    'Price of Merino crew sweater €89.00 → €79.00',
  );
  expect(words({ kind: 'code_applied', code: 'WARM10' })).toBe('Code WARM10 applied');
  expect(words({ kind: 'code_removed', code: 'WARM10' })).toBe('Code WARM10 removed');
  expect(words({ kind: 'currency', from: 'EUR', to: 'JPY' })).toBe('Currency EUR → JPY');
});

test('only lines that are still there glow', () => {
  const keys = changedKeys([
    { kind: 'line_removed', line: { ...line, key: 'gone' } },
    { kind: 'quantity', line, from: 1, to: 2 },
    { kind: 'code_applied', code: 'WARM10' },
  ]);
  expect([...keys]).toEqual(['merino-m-oatmeal']);
});
