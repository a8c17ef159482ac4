import { ShopError } from '@aisle/commerce';
import { productNotes } from '@aisle/storage';
import type { House } from '../house.ts';
import { MOST_LINES, type NotedRow, writeNotesTable } from './csv.ts';

/** Products of the catalogue an empty table is begun with. */
const TEMPLATE_LINES = 50;

/** Everything the team has written down, as a table that can be imported again. */
export async function exportNotes(house: House, storeId: string): Promise<string> {
  const kept = await productNotes.listNotes(house.storage.read, { storeId, limit: MOST_LINES });
  const rows = kept
    .filter(({ notes }) => Object.keys(notes.facts).length > 0)
    .map(({ notes, ...product }): NotedRow => ({ ...product, notes: notes.facts }));
  return writeNotesTable(rows);
}

/** The columns to fill, with the first products of the catalogue where it can be asked. */
export async function notesTemplate(house: House, storeId: string): Promise<string> {
  try {
    const products = await (await house.connectorOf(storeId))?.catalogue.searchProducts(
      '',
      TEMPLATE_LINES,
    );
    return writeNotesTable(
      (products ?? []).map(({ platform, productId, name }) => ({
        ...{ platform, productId, name, notes: {} },
      })),
    );
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    return writeNotesTable([]);
  }
}
