import type { SizeChart } from './product-notes.ts';
import { type Result, refuse } from './result.ts';

const CELL = /\t|\||;/;
/** `1½` is how some charts write halves. */
const FRACTIONS: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** `104`, `104.5`, `104,5`, `41 ½`, `41 1/2`, `104 cm`. */
const figure = (cell: string): number => {
  const match =
    /^(\d+(?:[.,]\d+)?)?\s*(?:([¼½¾])|(\d)\/(\d{1,2}))?\s*(?:cm|in|"|″)?$/i.exec(cell.trim()) ?? [];
  const [whole, , sign, over, under] = [match[1], 0, match[2], match[3], match[4]];
  if (whole === undefined && sign === undefined && over === undefined) return Number.NaN;
  const part = sign ? (FRACTIONS[sign] ?? 0) : over && under ? Number(over) / Number(under) : 0;
  return Number((whole ?? '0').replace(',', '.')) + part;
};

/**
 * A chart as it is copied from a spreadsheet or stands in one cell: a head line with the measures,
 * then a line per size, cells parted by tabs, `|` or `;`. `unit` and `measures` are told apart.
 */
export const parseChartText = (
  pasted: string,
  about: Pick<SizeChart, 'unit' | 'measures'>,
): Result<SizeChart> => {
  const lines = pasted
    .split(/\r?\n/)
    // Only the end: an empty first cell is a cell.
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const [head, ...rows] = lines.map((line) => line.split(CELL).map((cell) => cell.trim()));
  if (!head || rows.length === 0)
    return refuse('invalid', 'a chart has a head line and a line per size');
  const columns = head.slice(1).filter(Boolean);
  if (columns.length === 0) return refuse('invalid', 'the head line names no measure');
  if (columns.length > 12) return refuse('invalid', 'a chart has 12 measures at most');
  if (rows.length > 40) return refuse('invalid', 'a chart has 40 sizes at most');
  const chart: SizeChart = { ...about, columns, rows: [] };
  for (const [index, [size = '', ...cells]] of rows.entries()) {
    if (!size) return refuse('invalid', `line ${index + 2} names no size`);
    const values = columns.map((_, column) => figure(cells[column] ?? ''));
    const wrong = values.findIndex((value) => !(value >= 0 && value <= 1_000));
    if (wrong >= 0)
      return refuse(
        'invalid',
        `${columns[wrong]} of ${size} is not a measure: “${cells[wrong] ?? ''}”`,
      );
    chart.rows.push({ size, values });
  }
  return { ok: true, value: chart };
};

/** The chart as text that `parseChartText` reads back. */
export const chartText = ({ columns, rows }: SizeChart, parted = '\t'): string =>
  [['Size', ...columns], ...rows.map(({ size, values }) => [size, ...values.map(String)])]
    .map((cells) => cells.join(parted))
    .join('\n');
