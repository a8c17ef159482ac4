import { parse } from 'csv-parse/sync';

/** One line of a table that cannot be taken, and why; the head is line 1, as a spreadsheet counts. */
export type LineProblem = { line: number; message: string };

/** One line of a table; `cell` is empty where the table has no such column. */
export type TableLine = { line: number; cell: (column: string) => string };

type Wanted = {
  /** All it may have. */
  columns: readonly string[];
  /** What it must have. */
  needs: readonly string[];
  /** Lines at most. */
  most: number;
};

/** An export guards cells that a spreadsheet would run as formulas; here the guard comes off. */
const GUARDED = /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Reads a CSV table whose head names its columns; empty lines are left out. */
export function readTable(
  csv: string,
  { columns, needs, most }: Wanted,
): { lines: TableLine[]; problem: null } | { lines: []; problem: LineProblem } {
  const refuse = (line: number, message: string) => ({
    lines: [] as [],
    problem: { line, message },
  });
  let table: string[][];
  try {
    table = parse(csv, {
      ...{ delimiter: separatorOf(csv), bom: true, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: false, max_record_size: 20_000 },
    });
  } catch (error) {
    const line = Number((error as { lines?: number }).lines ?? 1);
    return refuse(line, 'this is not a readable CSV table');
  }
  const [head = [], ...rows] = table;
  const named = head.map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, '_'));
  const missing = needs.find((name) => !named.includes(name));
  if (missing) return refuse(1, `there is no column ${missing}`);
  const unknown = named.filter((name) => name !== '' && !columns.includes(name));
  if (unknown.length > 0) return refuse(1, `unknown column ${unknown.join(', ')}`);
  if (rows.length > most) return refuse(most + 2, `${most} lines at most in one file`);
  const lines = rows.flatMap((row, index): TableLine[] => {
    const cell = (name: string) => unguarded(row[named.indexOf(name)] ?? '').trim();
    return row.every((one) => one === '') ? [] : [{ line: index + 2, cell }];
  });
  return { lines, problem: null };
}

/** Spreadsheets of half of Europe part cells by semicolons. */
const separatorOf = (csv: string): string => {
  const head = csv.slice(0, csv.search(/[\r\n]|$/));
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
};
