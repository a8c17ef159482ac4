import { type CatalogueAsked, type CatalogueHit, soundGroups } from '../catalogue.ts';
import type { Connection } from './connect.ts';

type Groups = readonly (readonly { word: string; begins: boolean }[])[];

/** FTS5's own language: a quoted word, with `*` for its beginning. */
const match = (groups: Groups): string =>
  groups
    .map((group) => group.map(({ word, begins }) => `"${word}"${begins ? '*' : ''}`).join(' OR '))
    .map((either) => `(${either})`)
    .join(' AND ');

const columns = `p.number, p.words, p.facets, p.lowest, p.highest, p.in_stock as inStock`;
const limits = `p.store_id = :storeId and p.lowest <= :highest and p.highest >= :lowest
  and p.in_stock >= :inStock limit :limit`;

const SEARCH = `
  select ${columns} from catalogue_search
  join catalogue_products p on p.number = catalogue_search.rowid
  where catalogue_search match :match and ${limits}`;
const LIST = `select ${columns} from catalogue_products p where ${limits}`;

type Row = Omit<CatalogueHit, 'facets' | 'inStock'> & { facets: string; inStock: number };

/** Rows of a store's catalogue that have a word of every group, `limit` at most. */
export const searchCatalogue = (connection: Connection, asked: CatalogueAsked): CatalogueHit[] => {
  const { storeId, groups, lowest = 0, highest = Number.MAX_SAFE_INTEGER, limit } = asked;
  const values = { storeId, lowest, highest, inStock: asked.inStock ? 1 : 0, limit };
  const sound = soundGroups(asked);
  if (!sound) return [];
  const rows =
    groups.length === 0
      ? connection.prepare<unknown[], Row>(LIST).all(values)
      : connection.prepare<unknown[], Row>(SEARCH).all({ ...values, match: match(sound) });
  return rows.map((row) => ({
    ...row,
    facets: JSON.parse(row.facets),
    inStock: row.inStock === 1,
  }));
};
