import { expect, test, vi } from 'vitest';
import { colourDifference, type Lab } from './colour-difference.ts';
import { ADOBE_RGB, DISPLAY_P3, SRGB } from './colour-spaces.ts';
import { differences, drawChart, measureColour } from './measure-colour.ts';

vi.setConfig({ testTimeout: 60_000 });

const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Pairs of Sharma, Wu and Dalal (2005), table 1: each turns another corner of the formula. */
test.each<[number, Lab, Lab]>([
  [2.0425, [50, 2.6772, -79.7751], [50, 0, -82.7485]],
  [1.0, [50, -1.3802, -84.2814], [50, 0, -82.7485]],
  [2.3669, [50, 0, 0], [50, -1, 2]],
  [7.1792, [50, 2.49, -0.001], [50, -2.49, 0.0009]],
  [7.2195, [50, 2.49, -0.001], [50, -2.49, 0.0011]],
  [4.3065, [50, 2.5, 0], [50, 0, -2.5]],
  [27.1492, [50, 2.5, 0], [73, 25, -18]],
  [22.8977, [50, 2.5, 0], [61, -5, 29]],
  [1.2644, [60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]],
  [2.0373, [22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619]],
  [0.9082, [2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514]],
])('the formula answers %d as published', (expected, one, other) => {
  expect(colourDifference(one, other)).toBeCloseTo(expected, 4);
  expect(colourDifference(other, one)).toBeCloseTo(expected, 4);
});

test.each([
  ['png', DISPLAY_P3],
  ['jpeg', DISPLAY_P3],
  ['png', ADOBE_RGB],
  ['jpeg', ADOBE_RGB],
  ['png', SRGB],
] as const)('a %s of the chart in $name comes out true in every size', async (format, space) => {
  for (const { file, mean: found } of await measureColour(space, format))
    expect(found, file).toBeLessThanOrEqual(2);
});

test.each([DISPLAY_P3, ADOBE_RGB])(
  'without its profile the chart in $name would be wrong',
  async (space) => {
    const { default: sharp } = await import('sharp');
    const chart = await drawChart(space);
    const stripped = await sharp(chart, { ignoreIcc: true }).png().toBuffer();
    expect(mean(await differences(stripped))).toBeGreaterThan(2);
  },
);
