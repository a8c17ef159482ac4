import { chartText, type NoteChanges, type ProductNotes, parseChartText } from '@aisle/protocol';
import { noteChanges } from '@aisle/protocol/schemas';
import { stringify } from 'csv-stringify/sync';
import { type LineProblem, readTable } from '../tables/read-table.ts';

/** One line of a table of product notes; what is empty is not touched. */
export type NotesLine = {
  /** As a spreadsheet counts: the head is line 1. */
  line: number;
  platform?: string;
  productId: string;
  changes: NoteChanges;
};

type ReadTable = { lines: NotesLine[]; problems: LineProblem[] };

/** Rows in one import: more is a job for several files. */
export const MOST_LINES = 1_000;

const TEXTS = {
  material: 'material',
  fit: 'fit',
  model_wears: 'modelWears',
  stretch: 'stretch',
  care: 'care',
} as const;
const FIGURES = { shrinkage_percent: 'shrinkagePercent', weight_g: 'weightGrams' } as const;

/** The columns, in the order in which they are written. `product` is for people to read. */
export const COLUMNS = [
  'platform',
  'product_id',
  'product',
  ...Object.keys(TEXTS),
  ...Object.keys(FIGURES),
  'size_chart_unit',
  'size_chart_of',
  'size_chart',
];

const figure = (cell: string): number =>
  /^\d+([.,]\d+)?\s*(%|g)?$/.test(cell) ? Number.parseFloat(cell.replace(',', '.')) : Number.NaN;

/** Reads a table of notes. A line that cannot be read is told with its number, never left out. */
export function readNotesTable(csv: string): ReadTable {
  const table = readTable(csv, { columns: COLUMNS, needs: ['product_id'], most: MOST_LINES });
  const read: ReadTable = { lines: [], problems: table.problem ? [table.problem] : [] };
  const taken = new Map<string, number>();
  for (const { line, cell } of table.lines) {
    const one = readLine(line, cell);
    const key = `${cell('platform')} ${cell('product_id')}`;
    const before = taken.get(key);
    if ('message' in one) read.problems.push(one);
    else if (before !== undefined)
      read.problems.push({ line, message: `the same product as in line ${before}` });
    else {
      read.lines.push(one);
      taken.set(key, line);
    }
  }
  return read;
}

function readLine(line: number, cell: (name: string) => string): NotesLine | LineProblem {
  const productId = cell('product_id');
  if (!productId) return { line, message: 'product_id is empty' };
  const given: Record<string, unknown> = {};
  for (const [column, name] of Object.entries(TEXTS)) if (cell(column)) given[name] = cell(column);
  for (const [column, name] of Object.entries(FIGURES)) {
    if (!cell(column)) continue;
    given[name] = figure(cell(column));
    if (Number.isNaN(given[name]))
      return { line, message: `${column} is not a figure: “${cell(column).slice(0, 40)}”` };
  }
  if (cell('size_chart')) {
    const unit = cell('size_chart_unit') || 'cm';
    const measures = cell('size_chart_of') || 'garment';
    if (unit !== 'cm' && unit !== 'in') return { line, message: 'size_chart_unit is cm or in' };
    if (measures !== 'garment' && measures !== 'body')
      return { line, message: 'size_chart_of is garment or body' };
    const chart = parseChartText(cell('size_chart'), { unit, measures });
    if (!chart.ok) return { line, message: `size_chart: ${chart.error.message}` };
    given.sizeChart = chart.value;
  }
  const changes = noteChanges.safeParse(given);
  if (!changes.success) {
    const [issue] = changes.error.issues;
    return { line, message: `${issue?.path.join(' ')}: ${issue?.message}` };
  }
  const platform = cell('platform');
  return { line, productId, ...(platform && { platform }), changes: changes.data };
}

/** A product with what the team has written down of it, to be a line of a table. */
export type NotedRow = { platform: string; productId: string; name?: string; notes: ProductNotes };

/** A table that a spreadsheet opens and `readNotesTable` reads back; formulas are harmless in it. */
export function writeNotesTable(rows: readonly NotedRow[]): string {
  return stringify(rows.map(cellsOf), {
    header: true,
    columns: COLUMNS,
    escape_formulas: true,
    bom: true,
  });
}

const cellsOf = ({ platform, productId, name = '', notes }: NotedRow) => {
  const chart = notes.sizeChart?.value;
  const texts = Object.entries(TEXTS).map(([column, fact]) => [column, notes[fact]?.value ?? '']);
  const figures = Object.entries(FIGURES).map(([column, fact]) => [
    column,
    notes[fact]?.value ?? '',
  ]);
  return {
    platform,
    product_id: productId,
    product: name,
    ...Object.fromEntries([...texts, ...figures]),
    size_chart_unit: chart?.unit ?? '',
    size_chart_of: chart?.measures ?? '',
    size_chart: chart ? chartText(chart, ' | ') : '',
  };
};
