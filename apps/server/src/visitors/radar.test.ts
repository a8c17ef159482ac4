import type { PageView } from '@aisle/protocol';
import { describe, expect, test } from 'vitest';
import { readHesitation, type Trace } from './radar.ts';

const MINUTE = 60_000;
const NOW = 100 * MINUTE;

const page = (path: string, at: number, product?: string): PageView => ({
  url: `https://shop.example${path}`,
  title: product ?? path,
  at,
  ...(product && { product: { name: product } }),
});
const trace = (more: Partial<Trace>): Trace => ({
  ...{ pages: [page('/', NOW - MINUTE)], variants: [], cartAt: 0, activeAt: NOW },
  ...more,
});
const size = (value: string, at: number, more: { product?: string; soldOut?: boolean } = {}) => ({
  options: [
    { name: 'Size', value },
    { name: 'Colour', value: 'Oat' },
  ],
  ...{ soldOut: false, product: 'Harbour crew', at },
  ...more,
});
const sizes = (...values: string[]) =>
  values.map((value, index) => size(value, NOW - (values.length - index) * 1_000));
const cart = { quantity: 3, subtotal: { amount: 21_900, currency: 'EUR' } };

test('who just looks around is left alone', () => {
  expect(readHesitation(trace({}), NOW)).toBeUndefined();
  expect(
    readHesitation(trace({ pages: [], variants: sizes('M', 'L'), cart }), NOW),
  ).toBeUndefined();
});

describe('an option', () => {
  test('changed three times is told with what she tried', () => {
    expect(readHesitation(trace({ variants: sizes('M', 'L', 'M', 'L') }), NOW)).toEqual({
      ...{ kind: 'option_toggled', product: 'Harbour crew', option: 'Size', times: 3 },
      ...{ values: ['M', 'L', 'M', 'L'], at: NOW - 1_000 },
    });
    expect(readHesitation(trace({ variants: sizes('M', 'L', 'M') }), NOW)).toBeUndefined();
  });

  test('told twice in a row counts once, and another product’s choices do not count', () => {
    const twice = sizes('M', 'L', 'L', 'L', 'M');
    expect(readHesitation(trace({ variants: twice }), NOW)).toBeUndefined();
    const other = [size('S', NOW - 9_000, { product: 'Fjord' }), ...sizes('M', 'L', 'M')];
    expect(readHesitation(trace({ variants: other }), NOW)).toBeUndefined();
  });

  test('is settled by what she puts into the cart, and forgotten after ten minutes', () => {
    const variants = sizes('M', 'L', 'M', 'L');
    expect(readHesitation(trace({ variants, cartAt: NOW }), NOW)).toBeUndefined();
    expect(readHesitation(trace({ variants }), NOW + 11 * MINUTE)).toBeUndefined();
  });

  test('toggled past all measure is told with the last six values', () => {
    const variants = sizes(...Array.from({ length: 20 }, (_, i) => (i % 2 ? 'M' : 'L')));
    const told = readHesitation(trace({ variants }), NOW);
    expect(told).toMatchObject({ kind: 'option_toggled', times: 19 });
    expect(told?.kind === 'option_toggled' && told.values).toHaveLength(6);
  });
});

test('a variant that is sold out is told until she looks at another', () => {
  const gone = size('M', NOW - 1_000, { soldOut: true });
  expect(readHesitation(trace({ variants: [gone] }), NOW)).toEqual({
    ...{ kind: 'sold_out_viewed', product: 'Harbour crew', variant: 'M, Oat', at: NOW - 1_000 },
  });
  expect(readHesitation(trace({ variants: [gone, size('L', NOW)] }), NOW)).toBeUndefined();
});

describe('a code', () => {
  test('that was refused is told, with its letters where the cart has them', () => {
    const at = NOW - 1_000;
    expect(readHesitation(trace({ codeRefused: { at } }), NOW)).toEqual({
      kind: 'code_refused',
      at,
    });
    const named = trace({ codeRefused: { at, code: 'SPRING' } });
    expect(readHesitation(named, NOW)).toMatchObject({ code: 'SPRING' });
  });

  test('that worked in the end is none', () => {
    const later = trace({ codeRefused: { at: NOW - 2_000 }, cartAt: NOW - 1_000 });
    expect(readHesitation(later, NOW)).toBeUndefined();
  });
});

describe('two products', () => {
  const visits = (...names: (string | undefined)[]) =>
    names.map((name, index) => page(`/${name ?? 'list'}`, NOW - 60_000 + index * 1_000, name));

  test('looked at in turns are told, whatever lies between', () => {
    const pages = visits('Fjord', 'Harbour', undefined, 'Fjord', undefined, 'Harbour');
    expect(readHesitation(trace({ pages }), NOW)).toMatchObject({
      ...{ kind: 'compared', products: ['Fjord', 'Harbour'], times: 3 },
    });
  });

  test('a third one in between begins anew, and two turns are too few', () => {
    const third = visits('Fjord', 'Harbour', 'Cap', 'Fjord', 'Harbour');
    expect(readHesitation(trace({ pages: third }), NOW)).toBeUndefined();
    expect(readHesitation(trace({ pages: visits('Fjord', 'Cap', 'Fjord') }), NOW)).toBeUndefined();
    const other = visits('Cap', 'Fjord', 'Harbour', 'Fjord', 'Harbour');
    expect(readHesitation(trace({ pages: other }), NOW)).toMatchObject({ times: 3 });
  });
});

describe('a full cart', () => {
  const resting = (path: string, since: number, held = cart) =>
    trace({ pages: [page(path, since)], cart: held, activeAt: since });

  test('at which nothing has moved for a while is told with its worth', () => {
    expect(readHesitation(resting('/cart', NOW - 3 * MINUTE), NOW)).toEqual({
      ...{ kind: 'cart_idle', quantity: 3, subtotal: cart.subtotal, minutes: 3 },
      at: NOW - 3 * MINUTE + 90_000,
    });
    expect(readHesitation(resting('/de/warenkorb', NOW - 2 * MINUTE), NOW)).toBeDefined();
  });

  test('is none on another page, while something moves, or empty', () => {
    expect(readHesitation(resting('/products/cart-bag', NOW - 3 * MINUTE), NOW)).toBeUndefined();
    expect(readHesitation(resting('/cart', NOW - MINUTE), NOW)).toBeUndefined();
    const empty = { ...cart, quantity: 0 };
    expect(readHesitation(resting('/cart', NOW - 3 * MINUTE, empty), NOW)).toBeUndefined();
    const moved = trace({ pages: [page('/cart', 0)], cart, activeAt: NOW - 1_000 });
    expect(readHesitation(moved, NOW)).toBeUndefined();
  });
});

test('of several reasons the newest stands; of two at one time the weightier', () => {
  const at = NOW - 1_000;
  const variants = sizes('M', 'L', 'M', 'L');
  expect(readHesitation(trace({ variants, codeRefused: { at } }), NOW)?.kind).toBe('code_refused');
  const older = trace({ variants, codeRefused: { at: at - 1 } });
  expect(readHesitation(older, NOW)?.kind).toBe('option_toggled');
});
