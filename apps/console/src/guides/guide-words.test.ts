import { expect, test } from 'vitest';
import { giftLines, guideWords } from './guide-words.ts';

test('what was sent is told in one line', () => {
  expect(guideWords({ kind: 'guide', place: 'code' })).toBe(
    'Offered to show her: The field for codes',
  );
  const subtotal = { amount: 16_800, currency: 'EUR' };
  const link = { kind: 'checkout_link', url: 'https://shop.example/c', subtotal } as const;
  expect(guideWords({ ...link, pieces: 1 })).toMatch(/^Link to pay: 1 piece, .*168/);
  expect(guideWords({ ...link, pieces: 2 })).toMatch(/2 pieces/);
  expect(guideWords({ kind: 'gift' })).toBe('Asked about the present');
});

test('only what is known of a present is listed', () => {
  expect(giftLines({})).toEqual([]);
  expect(giftLines({ recipient: 'Tom', date: '2026-12-24', wrap: true })).toEqual([
    ['For', 'Tom'],
    ['By', '2026-12-24'],
    ['Wrap', 'yes'],
  ]);
});
