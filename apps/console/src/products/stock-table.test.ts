import type { Product } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { cellWords, priceRange, stockTable } from './stock-table.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const variant = (
  size: string,
  colour: string,
  stock: number,
  more: Partial<Product['variants'][number]> = {},
): Product['variants'][number] => ({
  variantId: `${size}-${colour}`,
  options: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
  price: eur(8_900),
  availability: stock === 0 ? 'OutOfStock' : 'InStock',
  stock,
  ...more,
});
const sweater: Product = {
  platform: 'demo',
  productId: 'merino',
  name: 'Merino crew sweater',
  url: 'https://shop.example/merino',
  options: [
    { name: 'Size', values: [{ value: 'S' }, { value: 'M' }] },
    { name: 'Colour', values: [{ value: 'oatmeal', swatch: '#E8DCC4' }, { value: 'rust' }] },
  ],
  variants: [variant('S', 'oatmeal', 9), variant('M', 'oatmeal', 2), variant('S', 'rust', 0)],
};

test('sizes go across, colours down, and what is not made is not called sold out', () => {
  const table = stockTable(sweater);
  expect(table.columns).toEqual(['S', 'M']);
  expect(table.rows.map((row) => [row.value, row.swatch])).toEqual([
    ['oatmeal', '#E8DCC4'],
    ['rust', undefined],
  ]);
  expect(table.rows.map((row) => row.cells.map(cellWords))).toEqual([
    ['9 in stock', '2 in stock'],
    ['sold out', 'not made'],
  ]);
  expect(table.rows[0]?.cells.map((cell) => cell.state)).toEqual(['in', 'low']);
});

test('colour goes down even where the shop names it first', () => {
  const [size, colour] = sweater.options;
  if (!size || !colour) throw new Error('the sweater has two options');
  expect(stockTable({ ...sweater, options: [colour, size] }).columns).toEqual(['S', 'M']);
});

test('one option makes one row, no option one cell', () => {
  const one = stockTable({ ...sweater, options: sweater.options.slice(0, 1) });
  expect(one.columns).toEqual(['S', 'M']);
  expect(one.rows).toHaveLength(1);
  const none = stockTable({ ...sweater, options: [], variants: [variant('S', 'rust', 5)] });
  expect(none.rows[0]?.cells.map(cellWords)).toEqual(['5 in stock']);
});

test('of two variants in one cell the one that can be had is shown', () => {
  const long = variant('S', 'rust', 3, { variantId: 'long' });
  const table = stockTable({ ...sweater, variants: [...sweater.variants, long] });
  expect(table.rows[1]?.cells[0]).toMatchObject({ state: 'low', left: 3 });
});

test('a shop that tells no figures still tells few from plenty', () => {
  const { stock: _, ...unknown } = variant('S', 'oatmeal', 9);
  const few = { ...unknown, availability: 'LimitedAvailability' as const };
  const words = (v: Product['variants'][number]) =>
    stockTable({ ...sweater, variants: [v] }).rows[0]?.cells.map(cellWords)[0];
  expect(words(unknown)).toBe('in stock');
  expect(words(few)).toBe('few left');
});

test('the price range leaves out what is sold out', () => {
  const dear = variant('M', 'rust', 0, { price: eur(12_000) });
  const range = priceRange({ ...sweater, variants: [...sweater.variants, dear] });
  expect([range.from?.amount, range.to?.amount]).toEqual([8_900, 8_900]);
});
