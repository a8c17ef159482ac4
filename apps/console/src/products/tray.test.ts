import { LIMITS, type Product } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { chooseVariant, isFull, isPicked, type Tray, togglePicked } from './tray.ts';

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
  for (let index = 0; index < LIMITS.suggestionProducts + 3; index += 1) {
    tray = togglePicked(tray, product(`p${index}`));
  }
  expect(tray).toHaveLength(LIMITS.suggestionProducts);
  expect(isFull(tray)).toBe(true);
  expect(togglePicked(tray, product('p0'))).toHaveLength(LIMITS.suggestionProducts - 1);
});

test('choosing a variant picks its product, choosing it again frees the choice', () => {
  const chosen = chooseVariant([], product('scarf'), 'only');
  expect(chosen[0]?.variantId).toBe('only');
  const freed = chooseVariant(chosen, product('scarf'), 'only');
  expect(freed[0]?.variantId).toBeNull();
  expect(freed).toHaveLength(1);
});
