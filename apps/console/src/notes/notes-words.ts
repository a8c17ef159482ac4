import type { NoteFact, NoteSource, NotesTopic, PhotoLight, ProductNotes } from '@aisle/protocol';

export const TOPICS: Record<NotesTopic, string> = {
  size: 'Size chart',
  fabric: 'Fit and fabric',
  colour: 'True colours',
};

export const FACTS: Record<NoteFact, string> = {
  material: 'Material',
  fit: 'Fit',
  modelWears: 'Model wears',
  stretch: 'Stretch',
  shrinkagePercent: 'Shrinkage',
  care: 'Care',
  weightGrams: 'Weight',
  sizeChart: 'Size chart',
};

export const LIGHTS: Record<PhotoLight, string> = {
  daylight: 'Daylight',
  indoor: 'Indoor',
  on_body: 'On body',
  detail: 'Detail',
};

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** Who says it, and when. */
export const sourceWords = ({ from, author, at }: NoteSource): string =>
  `${author}${from === 'shop' ? ' (shop)' : ''} · ${DATE.format(at)}`;

/** A fact in one line; a chart in the number of its sizes. */
export const factWords = (notes: ProductNotes, name: NoteFact): string => {
  const value = notes[name]?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return `${value.rows.length} sizes, ${value.columns.join(', ')}`;
  return name === 'weightGrams' ? `${value} g` : `${value} % in length`;
};
