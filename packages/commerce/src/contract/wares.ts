import type { Ware } from './setting.ts';

const SIZES = ['S', 'M'];
const COLOURS = ['Oatmeal', 'Moss'];

/** A sweater in two sizes and two colours, the last of them reduced, one sold out. */
export const sweater = (price: number, more: Partial<Ware> = {}): Ware => ({
  id: '101',
  name: 'Merino crew sweater',
  description: 'Knitted in Galway.',
  material: '100 % merino wool',
  options: [
    { name: 'Size', values: SIZES },
    { name: 'Colour', values: COLOURS },
  ],
  variants: SIZES.flatMap((size, s) =>
    COLOURS.map((colour, c) => ({
      id: `${1_001 + s * 2 + c}`,
      sku: `MC-${size}-${colour}`,
      values: [size, colour],
      price,
      stock: s === 1 && c === 0 ? 0 : 5,
      ...(s === 1 && c === 1 && { before: price * 2 }),
    })),
  ),
  ...more,
});

/** Something without a choice. */
export const scarf = (price: number, more: Partial<Ware> = {}): Ware => ({
  id: '102',
  name: 'Cashmere scarf',
  description: 'Wraps twice.',
  options: [],
  variants: [{ id: '1101', sku: 'CS', values: [], price, stock: 3 }],
  ...more,
});

/** A shop full of scarves, to be walked page by page. */
export const manyScarves = (count: number): Ware[] =>
  Array.from({ length: count }, (_, i) =>
    scarf(4_900, {
      id: `${5_000 + i}`,
      name: `Scarf number ${i}`,
      variants: [{ id: `${90_000 + i}`, sku: `S${i}`, values: [], price: 4_900, stock: 1 }],
    }),
  );
