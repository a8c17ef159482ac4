import { describe, expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import {
  allSoldOut,
  chosenVariant,
  openOptions,
  pick,
  pictureOf,
  priceOf,
  spoken,
  standing,
  startChoice,
  without,
} from './choice.ts';

const jumper = garment('https://shop.example', 'jumper', 'Jumper', 8900, [
  'XL oatmeal',
  'M moss',
  'ink',
]);

describe('choosing a variant', () => {
  test('begins with the first colour there is; the size is hers', () => {
    expect(startChoice(jumper)).toEqual({ Colour: 'oatmeal' });
    expect(openOptions(jumper, startChoice(jumper))).toEqual(['Size']);
  });

  test('begins with what the agent picked', () => {
    expect(startChoice(jumper, 'jumper-L-moss')).toEqual({ Colour: 'moss', Size: 'L' });
  });

  test('does not begin with a variant that sold out since', () => {
    expect(startChoice(jumper, 'jumper-M-moss')).toEqual({ Colour: 'moss' });
  });

  test('a colour is sold out when all of it is, a size when it is in that colour', () => {
    expect(standing(jumper, {}, 0, 'ink')).toBe('sold_out');
    expect(standing(jumper, {}, 0, 'moss')).toBe('here');
    expect(standing(jumper, { Colour: 'oatmeal' }, 1, 'XL')).toBe('sold_out');
    expect(standing(jumper, { Colour: 'moss' }, 1, 'XL')).toBe('here');
    expect(standing(jumper, { Colour: 'moss' }, 1, 'XXL')).toBe('absent');
  });

  test('another colour keeps the size, unless that is sold out there', () => {
    const chosen = pick(jumper, startChoice(jumper), 'Size', 'M');
    expect(chosenVariant(jumper, chosen)?.variantId).toBe('jumper-M-oatmeal');
    expect(pick(jumper, chosen, 'Colour', 'moss')).toEqual({ Colour: 'moss' });
    const large = pick(jumper, startChoice(jumper), 'Size', 'L');
    expect(pick(jumper, large, 'Colour', 'moss')).toEqual({ Colour: 'moss', Size: 'L' });
  });

  test('the picture is the chosen colour’s', () => {
    expect(pictureOf(jumper, { Colour: 'moss' })).toContain('5d7350');
  });

  test('a product without options has its one variant from the start', () => {
    const [variant] = jumper.variants;
    const scarf = {
      ...jumper,
      options: [],
      variants: variant ? [{ ...variant, options: [] }] : [],
    };
    expect(chosenVariant(scarf, startChoice(scarf))?.variantId).toBe(variant?.variantId);
  });

  test('prices that differ are “from” the lowest, until one is chosen', () => {
    const dearer = {
      ...jumper,
      variants: jumper.variants.map((one) =>
        one.variantId === 'jumper-L-oatmeal'
          ? { ...one, price: { amount: 9900, currency: 'EUR' } }
          : one,
      ),
    };
    expect(priceOf(dearer, { Colour: 'oatmeal' })).toMatchObject({
      from: true,
      price: { amount: 8900 },
    });
    expect(priceOf(dearer, { Colour: 'oatmeal', Size: 'L' })).toMatchObject({
      from: false,
      price: { amount: 9900 },
    });
  });

  test('what the shop’s cart just refused is gone', () => {
    const now = without(jumper, 'jumper-S-oatmeal');
    expect(standing(now, { Colour: 'oatmeal' }, 1, 'S')).toBe('sold_out');
    const none = jumper.variants.reduce((product, one) => without(product, one.variantId), jumper);
    expect(allSoldOut(none)).toBe(true);
  });

  test('said as in a shop: the size, then the colour', () => {
    const options = jumper.variants.find(
      ({ variantId }) => variantId === 'jumper-M-oatmeal',
    )?.options;
    expect(spoken(options ?? [], jumper)).toBe('M, oatmeal');
  });
});
