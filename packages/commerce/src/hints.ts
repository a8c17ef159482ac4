import { factsFrom, type ProductNotes, type SizeChart } from '@aisle/protocol';
import { productNotes } from '@aisle/protocol/schemas';
import { readJson } from './ask.ts';
import { plain } from './readable.ts';

/** Under which names shops keep a fact in fields of their own; compared without case and marks. */
const NAMES = {
  material: ['material', 'materials', 'composition', 'fabric'],
  fit: ['fit'],
  modelWears: ['modelwears', 'model'],
  stretch: ['stretch'],
  shrinkagePercent: ['shrinkage', 'shrinkagepercent'],
  care: ['care', 'careinstructions', 'washing'],
  weightGrams: ['weightgrams', 'weight'],
  sizeChart: ['sizechart', 'sizes'],
} as const;

type Hints = Record<string, unknown>;

/** The names a shop's field may have to be read as a fact about a product. */
export const isHint = (name: string): boolean =>
  Object.values(NAMES).some((names) => (names as readonly string[]).includes(bare(name)));

/**
 * What a shop says of size, fabric and care in fields that it made up itself (custom fields,
 * metadata). A fact that cannot be read without guessing is left out; null where none is left.
 */
export function notesFromHints(hints: Hints, source: { author: string; at: number }): ProductNotes | null {
  const fields = new Map(Object.entries(hints).map(([name, value]) => [bare(name), value]));
  const find = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== null);
  const facts = {
    ...textsOf(find),
    ...numberOf('shrinkagePercent', find(NAMES.shrinkagePercent), 100),
    ...numberOf('weightGrams', find(NAMES.weightGrams), 1_000_000),
    ...chartOf(find(NAMES.sizeChart)),
  };
  if (Object.keys(facts).length === 0) return null;
  const parsed = productNotes.safeParse(factsFrom({ from: 'shop', ...source }, facts));
  return parsed.success ? parsed.data : null;
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const TEXTS = { material: 500, fit: 500, modelWears: 300, stretch: 300, care: 500 } as const;

function textsOf(find: (names: readonly string[]) => unknown): Hints {
  const texts: Hints = {};
  for (const [name, longest] of Object.entries(TEXTS)) {
    const value = find(NAMES[name as keyof typeof TEXTS]);
    const text = typeof value === 'string' ? plain(value, longest) : '';
    if (text !== '') texts[name] = text;
  }
  return texts;
}

/** `3`, `"3"`, `"3 %"`; not `"about 3"`, which a person should read. */
function numberOf(name: string, value: unknown, most: number): Hints {
  const digits = /^\s*(\d+(?:\.\d+)?)\s*(?:%|g)?\s*$/.exec(String(value ?? ''));
  const number = Number(digits?.[1]);
  return digits && number <= most ? { [name]: number } : {};
}

/** A chart as JSON; whether it is the garment's or the body's is never guessed. */
function chartOf(value: unknown): { sizeChart?: SizeChart } {
  const told = typeof value === 'string' ? readJson(value) : value;
  if (typeof told !== 'object' || told === null) return {};
  const { unit, of, measures = of, columns, rows } = told as Hints;
  const listed = Array.isArray(rows) ? rows.map(rowOf) : rows;
  const parsed = productNotes.shape.sizeChart
    .unwrap()
    .shape.value.safeParse({ unit, measures, columns, rows: listed });
  return parsed.success ? { sizeChart: parsed.data } : {};
}

/** `["S", 96, 62]` or `{ size: 'S', values: [96, 62] }`. */
const rowOf = (row: unknown): unknown =>
  Array.isArray(row) ? { size: String(row[0]), values: row.slice(1) } : row;
