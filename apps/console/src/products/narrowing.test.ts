import { expect, test } from 'vitest';
import { correctedWords, countWords } from './found-words.ts';
import { chipGroups, type Narrowing, narrowingAsked, type SearchReply, WIDE } from './narrowing.ts';

const price = { amount: 8_900, currency: 'EUR' };
const found: SearchReply = {
  products: [
    {
      ...{ platform: 'demo', productId: 'crew', name: 'Crew', url: 'https://shop.example/crew' },
      options: [
        { name: 'Size', values: ['S', 'M', 'L'].map((value) => ({ value })) },
        { name: 'Colour', values: [{ value: 'Moss', swatch: '#5F7355' }] },
      ],
      variants: [{ variantId: 'v', options: [], price, availability: 'InStock' }],
    },
  ],
  ...{ total: 3, more: false, inStock: 2, corrected: [] },
  facets: [
    {
      name: 'Size',
      values: [
        { value: 'L', products: 3 },
        { value: 'S', products: 2 },
        { value: 'M', products: 1 },
      ],
    },
    { name: 'Colour', values: [{ value: 'Moss', products: 2 }] },
  ],
  prices: [
    { below: 60, products: 2 },
    { above: 60, below: 120, products: 1 },
    { above: 120, products: 0 },
  ],
};

const chips = (narrowing: Narrowing, reply: SearchReply | null = found) =>
  chipGroups(reply, narrowing, found.products).flatMap((group) => group.chips);
const chip = (label: string, narrowing: Narrowing, reply?: SearchReply | null) => {
  const one = chips(narrowing, reply).find((each) => each.label === label);
  if (!one) throw new Error(`no chip ${label}`);
  return one;
};

test('values stand in the shop’s own order with their counts, colours with a swatch', () => {
  expect(chips(WIDE).map(({ label, products }) => [label, products])).toEqual([
    ['S', 2],
    ['M', 1],
    ['L', 3],
    ['Moss', 2],
    ['up to €60', 2],
    ['€60 – €120', 1],
    ['In stock', 2],
  ]);
  expect(chip('Moss', WIDE).swatch).toBe('#5F7355');
});

test('a press sets a value, another of the same option takes its place, a second takes it away', () => {
  const m = chip('M', WIDE).next;
  expect(narrowingAsked(m)).toEqual({ options: [{ name: 'Size', value: 'M' }] });
  const l = chip('L', chip('Moss', m).next).next;
  expect(l.options).toEqual([
    { name: 'Colour', value: 'Moss' },
    { name: 'Size', value: 'L' },
  ]);
  expect(chip('L', l).pressed).toBe(true);
  expect(chip('L', l).next.options).toEqual([{ name: 'Colour', value: 'Moss' }]);
  const dear = chip('€60 – €120', WIDE).next;
  expect(narrowingAsked(dear)).toEqual({ price: { above: 60, below: 120 } });
  expect(chip('€60 – €120', dear).next).toEqual(WIDE);
  expect(narrowingAsked(chip('In stock', WIDE).next)).toEqual({ inStock: true });
});

test('what is pressed stays in view where nothing was found or the shop did not answer', () => {
  const narrowing: Narrowing = {
    options: [{ name: 'Size', value: 'M' }],
    price: { below: 60 },
    inStock: true,
  };
  for (const reply of [null, { ...found, products: [], facets: [], prices: [] }]) {
    const left = chips(narrowing, reply);
    expect(left.map(({ label, pressed }) => [label, pressed])).toEqual([
      ['M', true],
      ['up to €60', true],
      ['In stock', true],
      ['Clear all', false],
    ]);
    expect(left.at(-1)?.next).toEqual(WIDE);
  }
});

test('a long list is cut, never what is pressed', () => {
  const values = Array.from({ length: 30 }, (_, at) => ({ value: `C${at}`, products: 30 - at }));
  const many = { ...found, facets: [{ name: 'Yarn', values }] };
  const yarn = (narrowing: Narrowing) =>
    chipGroups(many, narrowing, []).find(({ name }) => name === 'Yarn')?.chips ?? [];
  expect(yarn(WIDE)).toHaveLength(8);
  const labels = yarn({ ...WIDE, options: [{ name: 'Yarn', value: 'C29' }] });
  expect(labels.map(({ label }) => label)).toContain('C29');
});

test('prices are told where they part something', () => {
  const alike = { ...found, prices: [{ below: 60, products: 3 }] };
  expect(chips(WIDE, alike).some(({ key }) => key.startsWith('price'))).toBe(false);
  const dear = { ...WIDE, price: { above: 120 } };
  expect(chip('from €120', dear, alike)).toMatchObject({ pressed: true, products: 0 });
});

test('where everything is in stock, and before an answer, there is nothing to choose', () => {
  expect(chips(WIDE, { ...found, inStock: 3 }).some(({ key }) => key === 'stock')).toBe(false);
  expect(chips(WIDE, null)).toEqual([]);
});

test('how much was found, and for which words', () => {
  expect(countWords(found)).toBe('3 found, first 1 shown');
  expect(countWords({ ...found, total: 1 })).toBe('1 found');
  expect(countWords({ ...found, total: 300, more: true })).toBe(
    'More than 300 found, first 1 shown',
  );
  expect(correctedWords(found)).toBeNull();
  const corrected = [
    { from: 'mernio', to: 'merino' },
    { from: 'swaeter', to: 'sweater' },
  ];
  expect(correctedWords({ ...found, corrected })).toEqual({
    meant: 'merino, sweater',
    typed: '“mernio”, “swaeter”',
  });
});
