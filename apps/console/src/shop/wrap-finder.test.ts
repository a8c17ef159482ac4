import type { AgentClient } from '@aisle/client';
import { ok, type Product, refuse } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { createWrapFinder } from './wrap-finder.ts';

const product = (productId: string, variantIds: string[]): Product => ({
  ...{ platform: 'demo', productId, name: productId, url: 'https://shop.example/', options: [] },
  variants: variantIds.map((variantId) => ({
    ...{ variantId, options: [], price: { amount: 450, currency: 'EUR' } },
    availability: 'InStock',
  })),
});
const paper = product('gift-wrap', ['paper']);
const boxes = product('gift-box', ['small', 'large']);

/** A shop whose list has the boxes; the paper is sold, and stands in no list. */
const finder = (away = false) => {
  const ask = async (name: string, payload: unknown) => {
    if (away) return refuse('unavailable', 'the shop did not answer');
    if (name === 'searchProducts') return ok({ products: [boxes] });
    const { productId } = (payload as { product: { productId: string } }).product;
    const found = [paper, boxes].find((one) => one.productId === productId);
    return found ? ok({ product: found }) : refuse('not_found', 'no such product');
  };
  return createWrapFinder({ ask } as unknown as Pick<AgentClient, 'ask'>, () => 'demo');
};

const wraps = async (words: string) => (await finder().find(words))?.map(({ wrap }) => wrap);

test('a wrap is found by its number, listed or not, and in every variant it is sold in', async () => {
  expect(await wraps('gift-wrap')).toEqual([
    { platform: 'demo', productId: 'gift-wrap' },
    { platform: 'demo', productId: 'gift-box', variantId: 'small' },
    { platform: 'demo', productId: 'gift-box', variantId: 'large' },
  ]);
  expect(await wraps('gift-box')).toHaveLength(2);
});

test('what is chosen is looked at as it is sold now, or is gone', async () => {
  const look = (productId: string, variantId?: string) =>
    finder().look({ platform: 'demo', productId, ...(variantId && { variantId }) });
  expect(await look('gift-wrap')).toMatchObject({ variant: { variantId: 'paper' } });
  expect(await look('gift-box', 'large')).toMatchObject({ variant: { variantId: 'large' } });
  expect(await look('gift-box')).toBe('gone');
  expect(await look('ribbon')).toBe('gone');
});

test('a shop that does not answer is not taken for one without the product', async () => {
  expect(await finder(true).find('wrap')).toBeNull();
  expect(await finder(true).look({ platform: 'demo', productId: 'gift-wrap' })).toBeNull();
});
