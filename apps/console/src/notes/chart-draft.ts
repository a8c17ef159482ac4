import { chartText, parseChartText, type Result, type SizeChart } from '@aisle/protocol';
import { figureWords } from './notes-words.ts';
import { noteWords } from './words.ts';

/** A chart while it is being written: cells are what was typed. */
export type ChartDraft = {
  unit: SizeChart['unit'];
  measures: SizeChart['measures'];
  columns: string[];
  rows: { size: string; cells: string[] }[];
};

export const EMPTY: ChartDraft = {
  unit: 'cm',
  measures: 'garment',
  columns: [noteWords.chest, noteWords.length],
  rows: ['S', 'M', 'L'].map((size) => ({ size, cells: ['', ''] })),
};

export const draftOf = ({ unit, measures, columns, rows }: SizeChart): ChartDraft => ({
  ...{ unit, measures, columns: [...columns] },
  rows: rows.map(({ size, values }) => ({ size, cells: values.map(figureWords) })),
});

/** The chart, or the first thing that is wrong with it. */
export const chartOf = ({ unit, measures, columns, rows }: ChartDraft): Result<SizeChart> =>
  parseChartText(
    [['size', ...columns], ...rows.map(({ size, cells }) => [size, ...cells])]
      .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n|;]/g, ' ')).join('\t'))
      .join('\n'),
    { unit, measures },
  );

/** What was pasted from a spreadsheet; null when it is no table. */
export const pasted = (text: string, { unit, measures }: ChartDraft): Result<ChartDraft> | null => {
  if (!/\t/.test(text) || !/\n/.test(text.trim())) return null;
  const chart = parseChartText(text, { unit, measures });
  return chart.ok ? { ok: true, value: draftOf(chart.value) } : chart;
};

const cut = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

export const withRow = (draft: ChartDraft): ChartDraft => ({
  ...draft,
  rows: [...draft.rows, { size: '', cells: draft.columns.map(() => '') }],
});

export const withColumn = (draft: ChartDraft): ChartDraft => ({
  ...draft,
  columns: [...draft.columns, ''],
  rows: draft.rows.map((row) => ({ ...row, cells: [...row.cells, ''] })),
});

export const withoutRow = (draft: ChartDraft, at: number): ChartDraft => ({
  ...draft,
  rows: cut(draft.rows, at),
});

export const withoutColumn = (draft: ChartDraft, at: number): ChartDraft => ({
  ...draft,
  columns: cut(draft.columns, at),
  rows: draft.rows.map((row) => ({ ...row, cells: cut(row.cells, at) })),
});

/** Same figures, whatever way they were typed. */
export const sameChart = (draft: ChartDraft, chart: SizeChart | undefined): boolean => {
  const made = chartOf(draft);
  return (
    made.ok &&
    chart !== undefined &&
    made.value.unit === chart.unit &&
    made.value.measures === chart.measures &&
    chartText(made.value) === chartText(chart)
  );
};
