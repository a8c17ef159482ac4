import type { NoteSource, ProductNotes } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { noteWords } from './words.ts';

export const { topics: TOPICS, facts: FACTS, lights: LIGHTS } = noteWords;

const DATE = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const FIGURE = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });

/** A measure as the agent reads and types it: `106.5`, `106,5`. */
export const figureWords = (figure: number): string => FIGURE.format(figure);

/** Who says it, and when. */
export const sourceWords = ({ from, author, at }: NoteSource): string =>
  from === 'shop'
    ? noteWords.sourceShop(author, DATE.format(at))
    : noteWords.source(author, DATE.format(at));

/** A fact in one line; a chart in the number of its sizes. */
export const factWords = (notes: ProductNotes, name: keyof typeof FACTS): string => {
  const value = notes[name]?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object')
    return noteWords.chartInShort(value.rows.length, listed(value.columns, 'plain'));
  return name === 'weightGrams'
    ? noteWords.grams(figureWords(value))
    : noteWords.inLength(figureWords(value));
};
