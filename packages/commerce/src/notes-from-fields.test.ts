import { factsFrom } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { notesFromHints } from './hints.ts';

const source = { author: 'Tern & Purl', at: 5 };
const chart = { unit: 'cm', of: 'garment', columns: ['chest'], rows: [['S', 96]] };

test('facts are found under the names shops give them', () => {
  const hints = { Fabric: 'Merino', 'care-instructions': 'By hand', Shrinkage: '3 %', weight: 410 };
  expect(notesFromHints(hints, source)).toEqual(
    factsFrom(
      { from: 'shop', ...source },
      { material: 'Merino', care: 'By hand', shrinkagePercent: 3, weightGrams: 410 },
    ),
  );
});

test.each([
  ['JSON', JSON.stringify(chart)],
  ['fields', chart],
  ['named rows', { ...chart, rows: [{ size: 'S', values: [96] }] }],
])('a size chart as %s', (_, told) => {
  expect(notesFromHints({ size_chart: told }, source)?.sizeChart?.value).toEqual({
    unit: 'cm',
    measures: 'garment',
    columns: ['chest'],
    rows: [{ size: 'S', values: [96] }],
  });
});

test.each([
  ['a chart that does not say whose measures they are', { sizeChart: { ...chart, of: undefined } }],
  ['a chart that is no JSON', { sizeChart: 'S 96, M 102' }],
  ['a number in a sentence', { shrinkage: 'about 3 or 4' }],
  ['more than everything', { shrinkage: 300 }],
  ['fields about something else', { colour: 'red', vendor: 'us' }],
  ['fields of another kind', { fit: 7, care: null, material: ['wool'] }],
])('%s is left out', (_, hints) => {
  expect(notesFromHints(hints, source)).toBeNull();
});
