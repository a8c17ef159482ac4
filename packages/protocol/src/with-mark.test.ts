import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import type { Shortlist, Shortlisted } from './shortlist.ts';
import { EMPTY_SHORTLIST, markOf, withMark } from './with-mark.ts';

const wanted = (productId: string, variantId?: string): Shortlisted => ({
  product: {
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
  },
  suggestionSeq: 1,
  at: 5,
  ...(variantId && { variantId }),
});
const after = (list: Shortlist | null, ...marks: [string, 'kept' | 'dismissed' | 'none'][]) =>
  marks.reduce<Shortlist | null>(
    (now, [id, mark]) => now && withMark(now, wanted(id), mark),
    list,
  ) as Shortlist;
const names = ({ products }: Shortlist) => products.map(({ product }) => product.productId);

describe('a shortlist after a mark', () => {
  test('kept, newest last; set aside leaves the list; neither is as before', () => {
    const two = after(EMPTY_SHORTLIST, ['a', 'kept'], ['b', 'kept']);
    expect(names(two)).toEqual(['a', 'b']);
    const one = after(two, ['a', 'dismissed']);
    expect([names(one), markOf(one, wanted('a').product)]).toEqual([['b'], 'dismissed']);
    const back = after(one, ['a', 'kept']);
    expect([names(back), back.dismissed]).toEqual([['b', 'a'], []]);
    expect(after(back, ['a', 'none'], ['b', 'none'])).toEqual(EMPTY_SHORTLIST);
  });

  test('the same mark again changes nothing, another variant changes in its place', () => {
    const two = after(EMPTY_SHORTLIST, ['a', 'kept'], ['b', 'kept'], ['c', 'dismissed']);
    expect(after(two, ['a', 'kept'])).toBe(two);
    expect(after(two, ['c', 'dismissed'])).toBe(two);
    expect(after(two, ['d', 'none'])).toBe(two);
    const large = withMark(two, { ...wanted('a', 'L'), at: 9 }, 'kept');
    expect(large?.products[0]).toEqual(wanted('a', 'L'));
  });

  test('a full list takes no more; what is set aside is forgotten from the oldest', () => {
    let full: Shortlist | null = EMPTY_SHORTLIST;
    for (let i = 0; i < LIMITS.shortlistProducts; i += 1) full = after(full, [`${i}`, 'kept']);
    expect(withMark(full, wanted('one more'), 'kept')).toBeNull();
    let aside = full;
    for (let i = 0; i <= LIMITS.dismissedProducts; i += 1)
      aside = after(aside, [`x${i}`, 'dismissed']);
    expect(aside.dismissed).toHaveLength(LIMITS.dismissedProducts);
    expect(markOf(aside, wanted('x0').product)).toBe('none');
  });
});
