import type { Cart, CartLine } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { compareCarts } from './compare-carts.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const line = (key: string, change: Partial<CartLine> = {}): CartLine => ({
  key,
  ref: { platform: 'demo', productId: `p-${key}`, variantId: `v-${key}` },
  name: `Jumper ${key}`,
  options: [{ name: 'Size', value: 'M' }],
  quantity: 1,
  unitPrice: eur(8_400),
  lineTotal: eur(8_400),
  ...change,
});

const cart = (lines: CartLine[], change: Partial<Cart> = {}): Cart => ({
  generation: 'g1',
  currency: 'EUR',
  lines,
  codes: [],
  subtotal: eur(0),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1,
  hash: 'h',
  ...change,
});

test('a first report adds every line', () => {
  expect(compareCarts(null, cart([line('a'), line('b')]))).toEqual([
    { kind: 'line_added', line: line('a') },
    { kind: 'line_added', line: line('b') },
  ]);
});

test('equal carts have no differences, whatever the order of lines', () => {
  const a = line('a');
  const b = line('b');
  expect(compareCarts(cart([a, b]), cart([b, a]))).toEqual([]);
});

test('quantity and price are told apart and together', () => {
  const after = line('a', { quantity: 3, unitPrice: eur(7_900) });
  expect(compareCarts(cart([line('a')]), cart([after]))).toEqual([
    { kind: 'quantity', line: after, from: 1, to: 3 },
    { kind: 'price', line: after, from: eur(8_400), to: eur(7_900) },
  ]);
});

test('a removed line is told with what it was', () => {
  expect(compareCarts(cart([line('a'), line('b')]), cart([line('b')]))).toEqual([
    { kind: 'line_removed', line: line('a') },
  ]);
});

test('a variant swapped under the same key is one thing gone and one come', () => {
  const before = line('a');
  const after = line('a', { ref: { ...before.ref, variantId: 'v-L' } });
  expect(compareCarts(cart([before]), cart([after]))).toEqual([
    { kind: 'line_removed', line: before },
    { kind: 'line_added', line: after },
  ]);
});

test('codes count when they are applied', () => {
  const before = cart([], { codes: [{ code: 'OLD', applied: true }] });
  const after = cart([], {
    codes: [
      { code: 'OLD', applied: false },
      { code: 'NEW', applied: true },
      { code: 'WRONG', applied: false },
    ],
  });
  expect(compareCarts(before, after)).toEqual([
    { kind: 'code_applied', code: 'NEW' },
    { kind: 'code_removed', code: 'OLD' },
  ]);
});

test('a change of currency is told once and prices are not compared across it', () => {
  const usd = { amount: 9_000, currency: 'USD' };
  const after = cart([line('a', { unitPrice: usd, lineTotal: usd })], { currency: 'USD' });
  expect(compareCarts(cart([line('a')]), after)).toEqual([
    { kind: 'currency', from: 'EUR', to: 'USD' },
  ]);
});

test('a new cart after an order starts from nothing: the old lines were bought, not removed', () => {
  expect(compareCarts(cart([line('a')]), cart([line('b')], { generation: 'g2' }))).toEqual([
    { kind: 'line_added', line: line('b') },
  ]);
});
