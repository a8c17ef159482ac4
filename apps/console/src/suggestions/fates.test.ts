import {
  type BundleAdded,
  type Cart,
  type Content,
  EMPTY_SHORTLIST,
  type Entry,
  type OfferedLine,
  type Product,
} from '@aisle/protocol';
import { expect, test } from 'vitest';
import { bundleAddedWords } from './bundle-words.ts';
import { fatesOf } from './fates.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const merino: Product = {
  platform: 'demo',
  productId: 'merino',
  name: 'Merino crew',
  url: 'https://shop.example/merino',
  options: [],
  variants: [{ variantId: 'm', options: [], price: eur(8_900), availability: 'InStock' }],
};
const ref = { platform: 'demo', productId: 'merino', variantId: 'm' };
const options = [{ name: 'Size', value: 'M' }];
const entry = (seq: number, content: Content): Entry => ({
  conversationId: 'c',
  seq,
  clientId: `${seq}`,
  at: seq,
  author: { kind: 'shopper' },
  content,
});
const cart = (quantity: number): Cart => ({
  generation: '',
  currency: 'EUR',
  lines:
    quantity > 0
      ? [
          {
            key: '1',
            ref,
            name: 'Merino crew',
            options,
            quantity,
            unitPrice: eur(8_900),
            lineTotal: eur(8_900 * quantity),
          },
        ]
      : [],
  codes: [],
  subtotal: eur(0),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1,
  hash: 'h',
});
const added = entry(4, {
  kind: 'suggestion_added',
  suggestionSeq: 3,
  ref,
  name: 'Merino crew',
  options,
  quantity: 1,
});
const words = (
  known: Partial<Parameters<typeof fatesOf>[0]>,
  seq: number | undefined = 3,
): string[] =>
  fatesOf({ entries: [], cart: null, shortlist: EMPTY_SHORTLIST, ...known })
    .ofProduct(seq, merino)
    .map((fate) => fate.words);

test('nothing became of it yet', () => expect(words({ cart: cart(0) })).toEqual([]));

test('what the cart holds is said, and what was added and taken out since', () => {
  expect(words({ entries: [added], cart: cart(2) })).toEqual(['In the cart: 2 × M']);
  expect(words({ entries: [added], cart: cart(0) })).toEqual(['Added, not in the cart now']);
  expect(words({ entries: [added] })).toEqual(['Added to the cart']);
});

test('added from another suggestion is not told of this one', () => {
  expect(words({ entries: [added] }, 2)).toEqual([]);
});

test('kept and set aside', () => {
  const kept = [{ product: merino, suggestionSeq: 3, at: 5 }];
  expect(words({ shortlist: { ...EMPTY_SHORTLIST, products: kept } })).toEqual([
    'On the shortlist',
  ]);
  const { platform, productId } = merino;
  const dismissed = [{ platform, productId }];
  expect(words({ shortlist: { ...EMPTY_SHORTLIST, dismissed } })).toEqual(['Set aside']);
});

const line: OfferedLine = { ref, name: 'Merino crew', options, quantity: 2, unitPrice: eur(8_900) };
const told: BundleAdded = {
  kind: 'bundle_added',
  bundleSeq: 3,
  lines: [
    { ref, name: 'Merino crew', options, asked: 2, added: 1, reason: 'not_enough_stock' },
    { ref, name: 'Cap', options: [], asked: 1, added: 0, reason: 'out_of_stock' },
  ],
};

test('a bundle’s lines are told one by one, on the card and in the timeline', () => {
  const fates = fatesOf({ entries: [entry(5, told)], cart: cart(1), shortlist: EMPTY_SHORTLIST });
  expect(fates.ofLine(3, 0, line).map((fate) => fate.words)).toEqual([
    'In the cart: M',
    'Only 1 of 2',
  ]);
  const cap = { ...line, ref: { ...ref, productId: 'cap' } };
  expect(fates.ofLine(3, 1, cap).map((fate) => fate.words)).toEqual(['Sold out']);
  expect(bundleAddedWords(told)).toBe(
    'Added to cart: Merino crew (M). Merino crew: only 1 of 2, Cap: sold out',
  );
  const none = { ...told, lines: told.lines.slice(1) };
  expect(bundleAddedWords(none)).toBe('Nothing added to cart. Cap: sold out');
});
