import { NOTE_FACTS, type Product, type ProductNotes } from '@aisle/protocol';
import { moneyIn } from '../money-in.ts';

const FACT_LENGTH = 1_200;
const VARIANTS = 30;

/** Name, description and each variant with price and stock, for an AI to read. */
export function tellProduct({ name, description, variants }: Product): string {
  const each = variants.slice(0, VARIANTS).map(({ options, price, availability, stock }) => {
    const which = options.map(({ value }) => value).join(' / ') || 'one kind';
    const left = stock === undefined ? '' : `, ${stock} left`;
    return `${which}: ${moneyIn('en', price)}, ${availability}${left}`;
  });
  return [name, description, ...each].filter(Boolean).join('\n').slice(0, FACT_LENGTH);
}

/** What the shop and the team know beyond the catalogue; empty where they know nothing. */
export function tellNotes(notes: ProductNotes): string {
  const told = NOTE_FACTS.flatMap((name) => {
    const value = notes[name]?.value;
    if (value === undefined) return [];
    if (typeof value !== 'object') return [`${name}: ${value}`];
    const { unit, measures, columns, rows } = value;
    const lines = rows.map(({ size, values }) => `${size}: ${values.join(', ')}`);
    return [`size chart (${measures}, ${unit}; ${columns.join(', ')}):`, ...lines];
  });
  return told.join('\n').slice(0, FACT_LENGTH);
}
