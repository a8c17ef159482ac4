import { factsFrom, type ProductNotes } from '@aisle/protocol';
import { productNotes } from '@aisle/protocol/schemas';
import { fromHtml } from './readable.ts';

/** A fact as a shop keeps it beside a product: metafield, metadata, custom field, attribute. */
export type Field = { name: string; value: string };

type Fact = 'material' | 'fit' | 'modelWears' | 'stretch' | 'care';

/** How shops call what we know, folded to letters. The first that fits is taken. */
const NAMES: Record<Fact, readonly string[]> = {
  material: ['material', 'materials', 'fabric', 'composition', 'fibre', 'fiber'],
  fit: ['fit', 'cut', 'silhouette', 'fitnotes'],
  modelWears: ['modelwears', 'modelsize', 'modelinfo', 'model'],
  stretch: ['stretch', 'elasticity'],
  care: ['care', 'careinstructions', 'washing', 'washinginstructions', 'carelabel'],
};
const SHRINKAGE = ['shrinkage', 'shrinkagepercent'];
const WEIGHT = ['weightgrams', 'weightg'];

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Hints for product notes from a shop's own fields; null where none of them says anything. */
export function notesFromFields(
  fields: readonly Field[],
  source: { author: string; at: number },
): ProductNotes | null {
  const find = (names: readonly string[]): string | undefined => {
    const found = names.flatMap(
      (name) => fields.find((field) => folded(field.name) === name)?.value ?? [],
    )[0];
    return found === undefined ? undefined : textOf(found);
  };
  const facts: Partial<Record<Fact, string>> & { shrinkagePercent?: number; weightGrams?: number } = {};
  for (const [fact, names] of Object.entries(NAMES) as [Fact, readonly string[]][]) {
    const text = find(names);
    if (text) facts[fact] = fact === 'modelWears' || fact === 'stretch' ? text.slice(0, 300) : text;
  }
  const shrinkage = numberIn(find(SHRINKAGE));
  if (shrinkage !== undefined && shrinkage <= 100) facts.shrinkagePercent = shrinkage;
  const weight = numberIn(find(WEIGHT));
  if (weight !== undefined) facts.weightGrams = weight;
  if (Object.keys(facts).length === 0) return null;
  const at = Number.isFinite(source.at) ? source.at : 0;
  const told = factsFrom({ from: 'shop', author: source.author, at }, facts);
  const parsed = productNotes.safeParse(told);
  return parsed.success ? parsed.data : null;
}

/** Lists come as JSON (`["Wool","Silk"]`), rich text as HTML. */
function textOf(value: string): string {
  if (value.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(value);
      if (Array.isArray(list) && list.every((one) => typeof one === 'string'))
        return fromHtml(list.join(', '), 500);
    } catch {
      // Text that begins with a bracket.
    }
  }
  return fromHtml(value, 500);
}

function numberIn(text: string | undefined): number | undefined {
  const found = /\d+(?:[.,]\d+)?/.exec(text ?? '')?.[0];
  return found === undefined ? undefined : Number(found.replace(',', '.'));
}
