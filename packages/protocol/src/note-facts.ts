import type { NoteFact, NoteSource, ProductNotes, SizeChart } from './product-notes.ts';

/** Names of the facts of product notes, in the order in which they are told. */
export const NOTE_FACTS = [
  'material',
  'fit',
  'modelWears',
  'stretch',
  'shrinkagePercent',
  'care',
  'weightGrams',
  'sizeChart',
] as const satisfies readonly NoteFact[];

/** Facts whose values are already known, all from one source; what is empty is left out. */
export const factsFrom = (
  source: NoteSource,
  values: { readonly [Name in NoteFact]?: NonNullable<ProductNotes[Name]>['value'] | undefined },
): ProductNotes =>
  Object.fromEntries(
    NOTE_FACTS.flatMap((name) => {
      const value = values[name];
      return value === undefined || value === '' ? [] : [[name, { value, source }]];
    }),
  );

const CM_PER_INCH = 2.54;

/** A measure in the other unit, to half a centimetre or a quarter of an inch. */
export const measureIn = (
  value: number,
  from: SizeChart['unit'],
  to: SizeChart['unit'],
): number => {
  if (from === to) return value;
  return to === 'in'
    ? Math.round((value / CM_PER_INCH) * 4) / 4
    : Math.round(value * CM_PER_INCH * 2) / 2;
};
