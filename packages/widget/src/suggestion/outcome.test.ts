import type { CartReason } from '@aisle/cart';
import { describe, expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { suggestion as words } from '../words/en-suggestion.ts';
import { tell } from './outcome.ts';

const product = garment('https://shop.example', 'jumper', 'Jumper', 8900, ['XL oatmeal']);
const at = {
  product,
  choice: { Colour: 'oatmeal', Size: 'S' },
  variantId: 'jumper-S-oatmeal',
  quantity: 1,
};
const cart = {} as never;

describe('what the shop answered, in plain words', () => {
  test('added', () => {
    expect(tell({ kind: 'added', cart }, at, words)).toEqual({
      adding: { kind: 'idle' },
      added: 1,
    });
  });

  test('sold out a moment ago: says what is left, and lets go of the size only', () => {
    const told = tell({ kind: 'rejected', reason: 'out_of_stock' }, at, words);
    expect(told.adding).toMatchObject({
      text: 'That size sold out a moment ago. M and L are still here.',
    });
    expect(told.choice).toEqual({ Colour: 'oatmeal' });
    expect(told.added).toBeUndefined();
  });

  test('the last one of all sold out', () => {
    const only = { ...product, variants: product.variants.slice(0, 1) };
    const told = tell(
      { kind: 'rejected', reason: 'out_of_stock' },
      { ...at, product: only },
      words,
    );
    expect(told.adding).toMatchObject({ text: 'It sold out a moment ago.' });
  });

  test('another price is shown and asked for, not taken', () => {
    const price = { amount: 9500, currency: 'EUR' };
    const told = tell({ kind: 'rejected', reason: 'price_changed', price }, at, words);
    expect(told).toEqual({ adding: { kind: 'price_changed', price } });
  });

  test('a part of it: says how many went in, and reports as many', () => {
    const reason = 'not_enough_stock';
    const lines = [{ asked: 3, added: 2, reason } as const];
    const told = tell({ kind: 'partial', cart, added: 2, reason, lines }, at, words);
    expect(told).toMatchObject({ added: 2, adding: { tone: 'warn' } });
  });

  test('too few left is not sold out', () => {
    const told = tell({ kind: 'rejected', reason: 'not_enough_stock', available: 2 }, at, words);
    expect(told.adding).toMatchObject({ text: 'The shop has only 2 of these.' });
    expect(told.product).toBeUndefined();
  });

  const reasons: CartReason[] = [
    'limit',
    'auth',
    'rate_limited',
    'network',
    'variant_unavailable',
    'shop_error',
    'needs_options',
  ];
  test.each(reasons)('%s has a sentence and adds nothing', (reason) => {
    const told = tell({ kind: 'rejected', reason }, at, words);
    expect(told.adding).toMatchObject({ kind: 'told', text: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(told.added).toBeUndefined();
  });

  test('no answer is not told as a failure: she is sent to look', () => {
    expect(tell({ kind: 'unknown' }, at, words).adding).toMatchObject({ text: words.unknown });
  });
});
