import { factsFrom } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { isNoteField, notesFromFields } from './notes-from-fields.ts';

const source = { author: 'Tern & Purl', at: 5 };
const chart = { unit: 'cm', of: 'garment', columns: ['chest'], rows: [['S', 96]] };

const notesOf = (fields: Record<string, unknown>) =>
  notesFromFields(
    Object.entries(fields).map(([name, value]) => ({ name, value })),
    source,
  );

test('facts are found under the names shops give them', () => {
  const hints = {
    Fabric: 'Merino',
    'care-instructions': 'By hand',
    Shrinkage: '3 %',
    weight: '410 g',
  };
  expect(notesOf(hints)).toEqual(
    factsFrom(
      { from: 'shop', ...source },
      { material: 'Merino', care: 'By hand', shrinkagePercent: 3, weightGrams: 410 },
    ),
  );
});

test('of several fields the first of our names counts, lists and HTML become text', () => {
  const told = notesFromFields(
    [
      { name: 'fabric', value: 'Later' },
      { name: 'Material', value: '["Wool","Silk"]' },
      { name: 'material', value: 'Last' },
      { name: 'care', value: '<p>By <b>hand</b></p>' },
      { name: 'weight_g', value: '412,5' },
    ],
    { author: 'Tern & Purl', at: Number.NaN },
  );
  expect(told).toEqual(
    factsFrom(
      { from: 'shop', author: 'Tern & Purl', at: 0 },
      { material: 'Wool, Silk', care: 'By hand', weightGrams: 412.5 },
    ),
  );
});

test('a field is asked for by what its name may say', () => {
  expect(['Care-Instructions', 'size_chart', 'weight'].every(isNoteField)).toBe(true);
  expect(isNoteField('vendor')).toBe(false);
});

test.each([
  ['JSON', JSON.stringify(chart)],
  ['fields', chart],
  ['named rows', { ...chart, rows: [{ size: 'S', values: [96] }] }],
])('a size chart as %s', (_, told) => {
  expect(notesOf({ size_chart: told })?.sizeChart?.value).toEqual({
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
  ['a weight without its unit', { weight: 0.4, shrinkage: '3 mm' }],
  ['fields about something else', { colour: 'red', vendor: 'us' }],
  ['fields of another kind', { fit: 7, care: null, material: ['wool'] }],
])('%s is left out', (_, hints) => {
  expect(notesOf(hints)).toBeNull();
});
