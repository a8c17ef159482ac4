import type { CartLine, Entry, Shopper } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { markedSize } from './marked-size.ts';
import { candidates } from './stands-on.ts';

const eur = { amount: 1, currency: 'EUR' };
const line = (productId: string): CartLine => ({
  ...{ key: productId, ref: { platform: 'demo', productId }, name: `Jumper ${productId}` },
  ...{ options: [], quantity: 1, unitPrice: eur, lineTotal: eur },
});
const entry = (seq: number, content: Entry['content']): Entry => ({
  ...{ conversationId: 'c', seq, clientId: `${seq}`, at: seq, author: { kind: 'system' }, content },
});
const suggestion = (productId: string): Entry['content'] => ({
  kind: 'suggestion',
  products: [
    {
      product: {
        ...{
          platform: 'demo',
          productId,
          name: `Jumper ${productId}`,
          url: 'https://shop.example/',
        },
        ...{ options: [], variants: [] },
      },
    },
  ],
});
const shopper = (viewed: string | null, held: string[]): Pick<Shopper, 'page' | 'cart'> => ({
  ...(viewed && {
    page: {
      url: 'https://shop.example/x',
      title: '',
      at: 1,
      product: { productId: viewed, name: viewed },
    },
  }),
  cart: { cart: { lines: held.map(line) }, changes: [], reportedAt: 1 } as unknown as NonNullable<
    Shopper['cart']
  >,
});

test('the page she is on comes first, then her cart, then what was suggested last', () => {
  const all = candidates(shopper('a', ['b']), [
    entry(1, suggestion('c')),
    entry(2, suggestion('d')),
  ]);
  expect(all.map(({ productId, why }) => [productId, why])).toEqual([
    ['a', 'viewing'],
    ['b', 'cart'],
    ['d', 'suggested'],
    ['c', 'suggested'],
  ]);
});

test('one product stands once, and its page learns the platform from the cart', () => {
  const all = candidates(shopper('a', ['a']), [entry(1, suggestion('a'))]);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ why: 'viewing', platform: 'demo' });
});

test('nothing known is no candidate', () => {
  expect(candidates(null, [])).toEqual([]);
});

test('the newest mark counts, and it may be taken away', () => {
  const chart = entry(1, {
    ...{ kind: 'notes', topic: 'size', notes: {}, markedSize: 'M' },
    product: { platform: 'demo', productId: 'a', name: 'A', url: 'https://shop.example/' },
  });
  const mark = (seq: number, size?: string) =>
    entry(seq, { kind: 'size_marked', notesSeq: 1, ...(size && { size }) });
  expect(markedSize([chart], 1)).toBe('M');
  expect(markedSize([chart, mark(2, 'L'), mark(3, 'XL')], 1)).toBe('XL');
  expect(markedSize([chart, mark(2, 'L'), mark(3)], 1)).toBeNull();
  expect(markedSize([chart, mark(2, 'L')], 9)).toBeNull();
});
