import type { Product } from '@aisle/protocol';
import { describe, expect, test } from 'vitest';
import { indexProduct } from './index-product.ts';
import { planSearch } from './plan-search.ts';
import { fits, score } from './score.ts';
import { createVocabulary } from './vocabulary.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const variant = (size: string, colour: string, amount: number, stock = 3) => ({
  variantId: `${size}-${colour}`,
  sku: `HC-${size}`,
  options: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
  price: eur(amount),
  availability: stock > 0 ? ('InStock' as const) : ('OutOfStock' as const),
  stock,
});
const crew: Product = {
  platform: 'demo',
  productId: 'crew',
  name: 'Merino crew sweater',
  url: 'https://shop.example/crew',
  description: 'Knitted in Galway from soft wool.',
  options: [
    { name: 'Size', values: [{ value: 'M' }, { value: 'L' }] },
    { name: 'Colour', values: [{ value: 'Dusty rose' }, { value: 'Moss' }] },
  ],
  variants: [
    variant('M', 'Dusty rose', 8_900),
    variant('L', 'Dusty rose', 9_900, 0),
    variant('L', 'Moss', 9_900),
  ],
};

const vocabulary = createVocabulary(
  [
    ['merino', 40],
    ['merging', 1],
    ['crew', 30],
    ['sweater', 50],
    ['shirt', 9],
    ['m', 90, true],
    ['l', 90, true],
    ['moss', 20, true],
    ['rose', 5, true],
  ].map(([word, products, isOption = false]) => ({
    word: word as string,
    products: products as number,
    isOption: isOption as boolean,
  })),
);

describe('indexing', () => {
  test('names, sets of values in stock and descriptions are told apart; sold-out sets are absent', () => {
    const words = indexProduct(crew).words.split(' ');
    expect(words).toEqual(expect.arrayContaining(['n_merino', 'o_m', 'o_dusty_rose', 'd_galway']));
    expect(words).toEqual(expect.arrayContaining(['o_m+rose', 'o_l+moss', 'd_hc']));
    expect(words).not.toContain('o_l+rose');
    expect(words).not.toContain('o_dusty_rose+l');
  });

  test('prices are those of what can be bought, in thousandths for every currency', () => {
    expect(indexProduct(crew)).toMatchObject({ lowest: 89_000, highest: 99_000, inStock: true });
    const inYen = {
      ...crew,
      variants: [{ ...variant('M', 'Moss', 0), price: { amount: 9_800, currency: 'JPY' } }],
    };
    expect(indexProduct(inYen).lowest).toBe(9_800_000);
    const inDinar = {
      ...crew,
      variants: [{ ...variant('M', 'Moss', 0), price: { amount: 12_345, currency: 'KWD' } }],
    };
    expect(indexProduct(inDinar).lowest).toBe(12_345);
  });

  test('a facet has only what is in stock', () => {
    const gone = { ...crew, variants: crew.variants.filter(({ stock }) => stock === 0) };
    expect(indexProduct(gone)).toMatchObject({
      inStock: false,
      facets: [
        { name: 'Size', values: [] },
        { name: 'Colour', values: [] },
      ],
    });
  });
});

describe('slips of the keys', () => {
  test.each([
    ['mernio', 'merino'],
    ['meirno', 'merino'],
    ['merinp', 'merino'],
    ['swaeter', 'sweater'],
    ['sweatr', 'sweater'],
    // Not typed to the end, and wrong already.
    ['swetaer', 'sweater'],
    ['shrit', 'shirt'],
    ['mosd', 'moss'],
  ])('%s means %s', (typed, meant) => expect(vocabulary.closest(typed)).toBe(meant));

  test('short words and far words are left as they are', () => {
    for (const typed of ['xl', 'rod', 'kettle', 'zzzzzzzz'])
      expect(vocabulary.closest(typed)).toBeUndefined();
  });

  test('the commoner of two equally near words is meant', () => {
    const two = createVocabulary([
      { word: 'cord', isOption: false, products: 2 },
      { word: 'card', isOption: false, products: 7 },
    ]);
    expect(two.closest('cxrd')).toBe('card');
  });
});

describe('a plan', () => {
  test('has a group per word, and one for option values that must meet', () => {
    const plan = planSearch('merino moss m <90', vocabulary);
    expect(plan?.groups).toHaveLength(4);
    expect(plan?.groups[3]).toEqual([
      { word: 'o_m+moss', begins: false },
      { word: 'n_moss', begins: true },
      { word: 'n_m', begins: false },
    ]);
    expect(plan?.query).toEqual({ words: ['merino', 'moss', 'm'], above: 0, below: 90 });
    expect(plan?.corrected).toEqual([]);
  });

  test('says which words it took for others', () => {
    const plan = planSearch('mernio swe', vocabulary);
    expect(plan?.query.words).toEqual(['merino', 'swe']);
    expect(plan?.corrected).toEqual([{ from: 'mernio', to: 'merino' }]);
  });

  test('a word that is nowhere and near nothing finds nothing', () => {
    expect(planSearch('merino kettle', vocabulary)).toBeNull();
  });
});

describe('weighing', () => {
  const query = (words: string[], more = {}) => ({
    words,
    above: 0,
    below: Number.POSITIVE_INFINITY,
    ...more,
  });
  const indexed = indexProduct(crew);

  test('a name counts more than an option, an option more than a description', () => {
    const [name, option, other] = [['merino'], ['moss'], ['galway']].map((words) =>
      score(indexed, query(words)),
    );
    expect(name).toBeGreaterThan(option ?? 0);
    expect(option).toBeGreaterThan(other ?? 0);
    expect(score(indexed, query(['kettle']))).toBe(0);
  });

  test('a size and a colour are found only together in one variant in stock', () => {
    expect(score(indexed, query(['l', 'moss']))).toBeGreaterThan(0);
    expect(score(indexed, query(['l', 'rose']))).toBe(0);
    expect(fits(crew, query(['l', 'moss'], { below: 95 }))).toBe(false);
    expect(fits(crew, query(['m'], { below: 95 }))).toBe(true);
  });
});
