import type { Pool } from 'pg';
import { type CatalogueAsked, type CatalogueHit, soundGroups } from '../catalogue.ts';

type Groups = readonly (readonly { word: string; begins: boolean }[])[];

/** A tsquery: a quoted lexeme, with `:*` for its beginning. */
const queryOf = (groups: Groups): string =>
  groups
    .map((group) => group.map(({ word, begins }) => `'${word}'${begins ? ':*' : ''}`).join(' | '))
    .map((either) => `(${either})`)
    .join(' & ');

const columns = `number, words, facets, lowest, highest, in_stock as "inStock"`;
const limits = `store_id = $1 and lowest <= $2 and highest >= $3 and (in_stock or not $4) limit $5`;

const SEARCH = `select ${columns} from catalogue_products
  where searched @@ $6::tsquery and ${limits}`;
const LIST = `select ${columns} from catalogue_products where ${limits}`;

/** Rows of a store's catalogue that have a word of every group, `limit` at most. */
export const searchCatalogue = async (
  pool: Pool,
  asked: CatalogueAsked,
): Promise<CatalogueHit[]> => {
  const { storeId, groups, lowest = 0, highest = Number.MAX_SAFE_INTEGER, limit } = asked;
  const values = [storeId, highest, lowest, asked.inStock ?? false, limit];
  const sound = soundGroups(asked);
  if (!sound) return [];
  const { rows } =
    groups.length === 0
      ? await pool.query(LIST, values)
      : // Named, so that it is planned once: planning such a query takes longer than answering it.
        await pool.query({
          name: 'search_catalogue',
          text: SEARCH,
          values: [...values, queryOf(sound)],
        });
  // The driver hands bigint over as text.
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    lowest: Number(row.lowest),
    highest: Number(row.highest),
  }));
};
