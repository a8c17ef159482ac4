import type { Cart, Product } from '@aisle/protocol';
import { goodsDelta } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { beyondWords, changesOf, type Draft, EMPTY, isUnsettled, wishesOf } from './draft.ts';
import { draftFrom } from './from-proposal.ts';
import { rebase } from './rebase.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const merino: Product = {
  platform: 'demo',
  productId: 'merino',
  name: 'Merino crew',
  url: 'https://shop.example/merino',
  options: [{ name: 'Size', values: [{ value: 'M' }, { value: 'L' }] }],
  variants: ['M', 'L'].map((size) => ({
    variantId: `merino-${size}`,
    options: [{ name: 'Size', value: size }],
    price: eur(size === 'M' ? 8_900 : 9_400),
    availability: 'InStock',
  })),
};
const cartOf = (pieces: Record<string, number>): Cart => ({
  generation: '1',
  currency: 'EUR',
  lines: Object.entries(pieces).map(([size, quantity]) => ({
    key: size,
    ref: { platform: 'demo', productId: 'merino', variantId: `merino-${size}` },
    name: 'Merino crew',
    options: [{ name: 'Size', value: size }],
    quantity,
    unitPrice: eur(8_900),
    lineTotal: eur(8_900 * quantity),
  })),
  codes: [],
  subtotal: eur(0),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1,
  hash: JSON.stringify(pieces),
});
const swap: Draft = {
  ...EMPTY,
  edits: { M: { seen: 2, edit: { kind: 'swap', product: merino, variantId: 'merino-L' } } },
};

test('17 a draft is asked of the server by names and the pieces seen', () => {
  const cart = cartOf({ M: 2, S: 1 });
  const draft: Draft = {
    ...swap,
    edits: { ...swap.edits, S: { seen: 1, edit: { kind: 'remove' } } },
    adds: [{ product: merino, variantId: 'merino-M', quantity: 3 }],
    code: { percent: 10, hours: 24 },
    gift: { wrap: false, note: ' For you ' },
  };
  expect(wishesOf(draft, changesOf(draft, cart, null))).toEqual([
    {
      kind: 'swap',
      key: 'M',
      seen: 2,
      for: { platform: 'demo', productId: 'merino', variantId: 'merino-L' },
    },
    { kind: 'remove', key: 'S', seen: 1 },
    {
      kind: 'add',
      product: { platform: 'demo', productId: 'merino', variantId: 'merino-M' },
      quantity: 3,
    },
    { kind: 'apply_code', percent: 10, hours: 24 },
    { kind: 'gift', wrap: false, note: 'For you' },
  ]);
});

test('what it comes to is the difference of the lines, never summed over currencies', () => {
  const changes = changesOf(swap, cartOf({ M: 2 }), null);
  expect(goodsDelta(changes, 'EUR')).toBe(1_000);
  expect(goodsDelta(changes, 'JPY')).toBeNull();
});

test('an edit that leads back to what it is, is none; something without a size cannot be sent', () => {
  const back: Draft = {
    ...EMPTY,
    edits: { M: { seen: 2, edit: { kind: 'set_quantity', to: 2 } } },
  };
  expect(changesOf(back, cartOf({ M: 2 }), null)).toEqual([]);
  const open: Draft = { ...EMPTY, adds: [{ product: merino, variantId: null, quantity: 1 }] };
  expect(isUnsettled(open)).toBe(true);
  expect(changesOf(open, null, null)).toEqual([]);
});

test('17 her cart changes meanwhile: what makes sense is kept for the cart as it is now, and said', () => {
  const moved = rebase(swap, cartOf({ M: 2 }), cartOf({ M: 3 }));
  expect(moved.draft.edits.M).toMatchObject({ seen: 3, edit: { kind: 'swap' } });
  expect(moved.notes).toEqual(['Her cart now has 3 of Merino crew, M, not 2. Look at it again.']);
  const gone = rebase(swap, cartOf({ M: 2 }), cartOf({ S: 1 }));
  expect(gone.draft.edits).toEqual({});
  expect(gone.notes).toEqual([
    'Merino crew, M is no longer in her cart, so its change was let go.',
  ]);
  const three: Draft = {
    ...EMPTY,
    edits: { M: { seen: 2, edit: { kind: 'set_quantity', to: 3 } } },
  };
  const done = rebase(three, cartOf({ M: 2 }), cartOf({ M: 3 }));
  expect(done.draft.edits).toEqual({});
  expect(done.notes[0]).toContain('as you were about to propose');
  expect(rebase(swap, cartOf({ M: 2 }), cartOf({ M: 2, S: 1 }))).toEqual({
    draft: swap,
    notes: [],
  });
});

test('a fresh offer begins with the old one, on her cart as it is now', () => {
  const changes = changesOf(
    { ...swap, code: { percent: 10, hours: 24 }, gift: { wrap: false, note: 'For you' } },
    cartOf({ M: 2 }),
    null,
  );
  const known = { cart: cartOf({ M: 1 }), allowed: { percent: 5, hours: 12 } };
  const draft = draftFrom(changes, known);
  expect(draft).toMatchObject({
    edits: { M: { seen: 1, edit: { kind: 'swap', variantId: 'merino-L' } } },
    code: { percent: 5, hours: 12 },
    gift: { note: 'For you' },
  });
  expect(draftFrom(changes, { ...known, cart: null }).edits).toEqual({});
});

test('a code beyond the allowance is told, not made smaller in silence', () => {
  const allowed = { percent: 10, hours: 24 };
  expect(beyondWords({ percent: 10, hours: 24 }, allowed)).toBe('');
  expect(beyondWords({ percent: 15, hours: 24 }, allowed)).toBe(
    '15 % is more than you may give. 10 % is the most.',
  );
  expect(beyondWords({ percent: 10, hours: 48 }, allowed)).toContain('24 hours at most');
  expect(beyondWords(null, allowed)).toBe('');
  expect(beyondWords({ percent: 50, hours: 24 }, null)).toBe('');
});

test('of the code only what the server asks for is sent', () => {
  const allowance = { percent: 10, hours: 24, codes: true, wrap: null };
  const draft: Draft = { ...EMPTY, code: allowance };
  expect(wishesOf(draft, changesOf(draft, null, null))).toEqual([
    { kind: 'apply_code', percent: 10, hours: 24 },
  ]);
});
