import type { SizeChart } from '@aisle/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Advice, adviseSize, type Wearer } from './advise-size.ts';

const chart = (
  measures: SizeChart['measures'],
  chests: number[],
  more: Partial<SizeChart> = {},
): SizeChart => ({
  unit: 'cm',
  measures,
  columns: ['Length', 'Chest'],
  rows: chests.map((chest, at) => ({
    size: ['S', 'M', 'L', 'XL', 'XXL'][at] ?? `${at}`,
    values: [66 + at * 2, chest],
  })),
  ...more,
});
const garment = chart('garment', [100, 106, 112, 118, 124]);
const body = chart('body', [90, 98, 106, 114, 122]);

const advised = (advice: Advice) => {
  if (advice.kind !== 'row') throw new Error(advice.why);
  return advice;
};
const size = (of: SizeChart, wearer: Wearer) => advised(adviseSize(of, wearer)).size;

test('the story: 184 cm, 82 kg, a loose M elsewhere', () => {
  const friend: Wearer = {
    ...{ build: 'man', heightCm: 184, weightKg: 82, elsewhere: { size: 'M', sits: 'loose' } },
    wish: 'regular',
  };
  const advice = advised(adviseSize(garment, friend));
  expect(advice.size).toBe('M');
  expect(advice.sure).not.toBe('likely');
  expect(advice.reasons.join('\n')).toMatchInlineSnapshot(`
    "People of 184 cm and 82 kg usually have a chest of 94 to 109 cm (Heinz et al. 2003).
    Size M elsewhere that sits loose points to about 94 cm (EN 13402-3).
    Together: about 99 cm, 93 to 105 cm.
    The chart measures the garment, and a regular fit is 5 to 10 cm wider than the body: about 106 cm.
    M has 106 cm in chest, the nearest."
  `);
  expect(size(garment, { ...friend, wish: 'loose' })).toBe('L');
});

test('a tape outweighs what is only likely, and makes it sure', () => {
  const wearer: Wearer = { build: 'man', heightCm: 170, weightKg: 95, wish: 'regular' };
  expect(size(garment, wearer)).not.toBe('M');
  const taped = advised(adviseSize(garment, { build: 'man', chestCm: 98.5, wish: 'regular' }));
  expect([taped.size, taped.sure]).toEqual(['M', 'likely']);
  expect(taped.next).toBeDefined();
});

test('a garment chart needs ease, a body chart does not', () => {
  expect(size(garment, { chestCm: 98, wish: 'regular' })).toBe('M');
  expect(size(body, { chestCm: 98, wish: 'regular' })).toBe('M');
  expect(size(garment, { chestCm: 98, wish: 'close' })).toBe('S');
  expect(size(body, { chestCm: 101, wish: 'loose' })).toBe('L');
});

test('inches, half widths and other languages are understood', () => {
  const inches = chart('garment', [39.25, 41.75, 44, 46.5, 48.75], { unit: 'in' });
  const halves = chart('garment', [50, 53, 56, 59, 62], {
    columns: ['Länge', 'Brustbreite (halbe)'],
  });
  const arabic = { ...halves, columns: ['الطول', 'نصف محيط الصدر'] };
  for (const same of [inches, halves, arabic])
    expect(size(same, { chestCm: 98, wish: 'regular' })).toBe('M');
});

test('rows in any order are read by their girths', () => {
  const turned = { ...garment, rows: garment.rows.toReversed() };
  expect(size(turned, { chestCm: 98, wish: 'regular' })).toBe('M');
});

test('without a word about the wearer it asks instead of guessing', () => {
  expect(adviseSize(garment, { wish: 'regular' })).toEqual({
    kind: 'none',
    why: 'Ask for the chest, for height and weight, or for a size worn elsewhere.',
  });
  const half = adviseSize(garment, { heightCm: 184, wish: 'regular' });
  expect(half).toMatchObject({ why: expect.stringContaining('only say something together') });
});

test('what was not used is said: a number as a size, a build outside the table', () => {
  const wearer: Wearer = {
    chestCm: 98,
    elsewhere: { size: '50', sits: 'regular' },
    wish: 'regular',
  };
  expect(advised(adviseSize(garment, wearer)).reasons.join(' ')).toContain('50 is no letter size');
  const tall: Wearer = { build: 'man', chestCm: 98, heightCm: 215, weightKg: 90, wish: 'regular' };
  expect(advised(adviseSize(garment, tall)).reasons.join(' ')).toContain('outside the table');
});

test('a chest beyond the chart is told, not squeezed into its last row', () => {
  const advice = adviseSize(garment, { chestCm: 140, wish: 'regular' });
  expect(advice).toMatchObject({
    kind: 'none',
    why: expect.stringContaining('larger than this chart goes'),
  });
});

test('a chart without a chest is no ground for advice', () => {
  const scarf = chart('garment', [30], { columns: ['Length', 'Width'] });
  expect(adviseSize(scarf, { chestCm: 98, wish: 'regular' }).kind).toBe('none');
});

test('when it is not said whether for a man or a woman it is less sure', () => {
  const told = advised(
    adviseSize(garment, { build: 'man', heightCm: 178, weightKg: 76, wish: 'regular' }),
  );
  const open = advised(adviseSize(garment, { heightCm: 178, weightKg: 76, wish: 'regular' }));
  const rank = ['guess', 'fair', 'likely'];
  expect(rank.indexOf(open.sure)).toBeLessThanOrEqual(rank.indexOf(told.sure));
});

test('a bigger chest never gets a smaller row', () => {
  const order = garment.rows.map((row) => row.size);
  fc.assert(
    fc.property(
      fc.double({ min: 88, max: 118, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      (chestCm, more) => {
        const [one, other] = [chestCm, chestCm + more].map((chest) =>
          order.indexOf(size(garment, { chestCm: chest, wish: 'regular' })),
        );
        expect(other ?? 0).toBeGreaterThanOrEqual(one ?? 0);
      },
    ),
  );
});
