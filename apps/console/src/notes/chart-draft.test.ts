import { expect, test } from 'vitest';
import {
  chartOf,
  draftOf,
  EMPTY,
  pasted,
  sameChart,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from './chart-draft.ts';

const fromSheet = 'Size\tChest\tLength\nS\t100\t66\nM\t106,5\t68 ½\nL\t112 cm\t70';

test('a table pasted from a spreadsheet becomes the chart, commas and halves understood', () => {
  const draft = pasted(fromSheet, EMPTY);
  if (!draft?.ok) throw new Error('it is a table');
  const chart = chartOf(draft.value);
  expect(chart).toMatchObject({
    value: {
      unit: 'cm',
      columns: ['Chest', 'Length'],
      rows: [
        { size: 'S', values: [100, 66] },
        { size: 'M', values: [106.5, 68.5] },
        { size: 'L', values: [112, 70] },
      ],
    },
  });
});

test('a word pasted into a cell is a word, a broken table is told', () => {
  expect(pasted('104', EMPTY)).toBeNull();
  expect(pasted('a\tb', EMPTY)).toBeNull();
  expect(pasted('Size\tChest\nM\tbig', EMPTY)).toMatchObject({
    ok: false,
    error: { message: 'Chest of M is not a measure: “big”' },
  });
});

test('what is missing is named before it is saved', () => {
  expect(chartOf(EMPTY)).toMatchObject({ error: { message: 'Chest of S is not a measure: “”' } });
  const one = draftOf({ ...EMPTY, rows: [{ size: '', values: [1, 2] }] });
  expect(chartOf(one)).toMatchObject({ error: { message: 'line 2 names no size' } });
  const blank = withRow(draftOf({ ...EMPTY, rows: [{ size: 'M', values: [1, 2] }] }));
  expect(chartOf(blank)).toMatchObject({ value: { rows: [{ size: 'M' }] } });
});

test('rows and measures come and go without mixing the cells', () => {
  const draft = draftOf({
    ...EMPTY,
    rows: [
      { size: 'S', values: [1, 2] },
      { size: 'M', values: [3, 4] },
    ],
  });
  expect(withoutColumn(draft, 0).rows.map(({ cells }) => cells)).toEqual([['2'], ['4']]);
  expect(withoutRow(draft, 0).rows).toEqual([{ size: 'M', cells: ['3', '4'] }]);
  expect(withColumn(draft).rows[0]?.cells).toEqual(['1', '2', '']);
});

test('figures typed another way are the same chart', () => {
  const chart = {
    unit: 'cm' as const,
    measures: 'garment' as const,
    columns: ['Chest'],
    rows: [{ size: 'M', values: [104.5] }],
  };
  const typed = { ...draftOf(chart), rows: [{ size: 'M', cells: ['104,5'] }] };
  expect(sameChart(typed, chart)).toBe(true);
  expect(sameChart({ ...typed, unit: 'in' }, chart)).toBe(false);
});
