import { DESK_LIMITS, type Product } from '@aisle/protocol';
import { expect, test } from 'vitest';
import {
  chooseVariant,
  isFull,
  isPicked,
  linesOf,
  movePicked,
  openChoice,
  setPieces,
  type Tray,
  togglePicked,
} from './tray.ts';

const product = (productId: string): Product => ({
  platform: 'demo',
  productId,
  name: productId,
  url: 'https://shop.example/',
  options: [],
  variants: [
    {
      variantId: 'only',
      options: [],
      price: { amount: 1, currency: 'EUR' },
      availability: 'InStock',
    },
  ],
});

test('a product goes in and out again', () => {
  const once = togglePicked([], product('scarf'));
  expect(isPicked(once, product('scarf'))).toBe(true);
  expect(togglePicked(once, product('scarf'))).toEqual([]);
});

test('a full tray takes no more but lets go', () => {
  let tray: Tray = [];
  for (let index = 0; index < DESK_LIMITS.suggestionProducts + 3; index += 1) {
    tray = togglePicked(tray, product(`p${index}`));
  }
  expect(tray).toHaveLength(DESK_LIMITS.suggestionProducts);
  expect(isFull(tray)).toBe(true);
  expect(togglePicked(tray, product('p0'))).toHaveLength(DESK_LIMITS.suggestionProducts - 1);
});

test('choosing a variant picks its product, choosing it again frees the choice', () => {
  const chosen = chooseVariant([], product('scarf'), 'only');
  expect(chosen[0]?.variantId).toBe('only');
  const freed = chooseVariant(chosen, product('scarf'), 'only');
  expect(freed[0]?.variantId).toBeNull();
  expect(freed).toHaveLength(1);
});

const trayOf = (...ids: string[]): Tray =>
  ids.reduce<Tray>((tray, id) => togglePicked(tray, product(id)), []);
const order = (tray: Tray) => tray.map((picked) => picked.product.productId).join(' ');

test('the order is the agent’s: moved one by one, never past an end', () => {
  const tray = trayOf('a', 'b', 'c');
  expect(order(movePicked(tray, product('c'), -1))).toBe('a c b');
  expect(order(movePicked(tray, product('a'), 1))).toBe('b a c');
  expect(movePicked(tray, product('a'), -1)).toBe(tray);
  expect(movePicked(tray, product('c'), 1)).toBe(tray);
});

test('a bundle has pieces, and every line a variant', () => {
  const two = { ...product('jumper') };
  const [only] = two.variants;
  if (!only) throw new Error('it has a variant');
  const jumper = { ...two, variants: [only, { ...only, variantId: 'other' }] };
  const tray = setPieces(togglePicked(trayOf('scarf'), jumper), product('scarf'), 3);
  expect(openChoice(tray)?.product.productId).toBe('jumper');
  const settled = chooseVariant(tray, jumper, 'other');
  expect(openChoice(settled)).toBeUndefined();
  expect(linesOf(settled)).toEqual([
    { platform: 'demo', productId: 'scarf', variantId: 'only', quantity: 3 },
    { platform: 'demo', productId: 'jumper', variantId: 'other', quantity: 1 },
  ]);
});

test('pieces stay within what a bundle may hold, whatever is typed', () => {
  const pieces = (typed: number) => setPieces(trayOf('a'), product('a'), typed)[0]?.quantity;
  expect([pieces(0), pieces(-4), pieces(1_000), pieces(2.6), pieces(Number.NaN)]).toEqual([
    1, 1, 99, 3, 1,
  ]);
});
