import { factsFrom, type ProductNotes, type SizeChart } from '@aisle/protocol';
import { productNotes } from '@aisle/protocol/schemas';
import { readJson } from './ask.ts';
import { fromHtml } from './readable.ts';

/** A fact as a shop keeps it beside a product: metafield, metadata, custom field, attribute. */
export type Field = { name: string; value: unknown };

/** How shops call a text of ours, folded to letters, and how much of it is kept. */
const TEXTS = {
  material: [500, 'material', 'materials', 'fabric', 'composition', 'fibre', 'fiber'],
  fit: [500, 'fit', 'cut', 'silhouette', 'fitnotes'],
  modelWears: [300, 'modelwears', 'modelsize', 'modelinfo', 'model'],
  stretch: [300, 'stretch', 'elasticity'],
  care: [500, 'care', 'careinstructions', 'washing', 'washinginstructions', 'carelabel'],
} as const satisfies Record<string, readonly [number, ...string[]]>;
const SHRINKAGE = ['shrinkage', 'shrinkagepercent'];
const WEIGHT = ['weightgrams', 'weightg'];
/** Grams only where it says so: it may as well be kilograms. */
const ANY_WEIGHT = ['weight'];
const CHART = ['sizechart', 'sizes'];

const TEXT_NAMES = Object.values(TEXTS).flatMap(([, ...names]): readonly string[] => names);
const ALL = new Set([...TEXT_NAMES, ...SHRINKAGE, ...WEIGHT, ...ANY_WEIGHT, ...CHART]);

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a field of this name may be read as a fact about a product. */
export const isNoteField = (name: string): boolean => ALL.has(folded(name));

/**
 * What a shop says of size, fabric and care in fields of its own; of several that say the same the
 * first name of ours counts. What cannot be read without guessing is left out; null where nothing is
 * left.
 */
export function notesFromFields(
  fields: readonly Field[],
  source: { author: string; at: number },
): ProductNotes | null {
  const find = (names: readonly string[]): unknown =>
    names
      .flatMap((name) => fields.filter((field) => folded(field.name) === name))
      .find(({ value }) => value !== null && value !== undefined)?.value;
  const facts: Record<string, unknown> = {
    ...numberOf('shrinkagePercent', find(SHRINKAGE), { unit: /^%?$/, most: 100 }),
    ...numberOf('weightGrams', find(ANY_WEIGHT), { unit: /^g$/, most: 1_000_000 }),
    ...numberOf('weightGrams', find(WEIGHT), { unit: /^g?$/, most: 1_000_000 }),
    ...chartOf(find(CHART)),
  };
  for (const [fact, [longest, ...names]] of Object.entries(TEXTS)) {
    const text = textOf(find(names), longest);
    if (text !== '') facts[fact] = text;
  }
  if (Object.keys(facts).length === 0) return null;
  const at = Number.isFinite(source.at) ? source.at : 0;
  const told = factsFrom({ from: 'shop', author: source.author, at }, facts);
  const parsed = productNotes.safeParse(told);
  return parsed.success ? parsed.data : null;
}

/** Lists come as JSON (`["Wool","Silk"]`), rich text as HTML. */
function textOf(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const list = value.startsWith('[') ? readJson(value) : null;
  const isList = Array.isArray(list) && list.every((one) => typeof one === 'string');
  return fromHtml(isList ? list.join(', ') : value, longest);
}

/** `3`, `"3"`, `"3 %"`, `"2,5"`; not `"about 3"`, which a person should read. */
function numberOf(
  name: string,
  value: unknown,
  { unit, most }: { unit: RegExp; most: number },
): Record<string, number> {
  const read = /^(\d+(?:[.,]\d+)?)\s*(%|[a-z]*)$/i.exec(String(value ?? '').trim());
  if (!read?.[1] || !unit.test(read[2] ?? '')) return {};
  const number = Number(read[1].replace(',', '.'));
  return number <= most ? { [name]: number } : {};
}

/** A chart as JSON; whether it is the garment's or the body's is never guessed. */
function chartOf(value: unknown): { sizeChart?: SizeChart } {
  const told = typeof value === 'string' ? readJson(value) : value;
  if (typeof told !== 'object' || told === null) return {};
  const { unit, of, measures = of, columns, rows } = told as Record<string, unknown>;
  const listed = Array.isArray(rows) ? rows.map(rowOf) : rows;
  const parsed = productNotes.shape.sizeChart
    .unwrap()
    .shape.value.safeParse({ unit, measures, columns, rows: listed });
  return parsed.success ? { sizeChart: parsed.data } : {};
}

/** `["S", 96, 62]` or `{ size: 'S', values: [96, 62] }`. */
const rowOf = (row: unknown): unknown =>
  Array.isArray(row) ? { size: String(row[0]), values: row.slice(1) } : row;
