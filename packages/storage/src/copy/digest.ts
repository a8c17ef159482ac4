import { createHash } from 'node:crypto';
import type { CopyRow, CopySource, TableShape } from './copying.ts';

/** What a table, or one conversation's part of it, holds. */
export type Digest = {
  /** The conversation; empty for tables that are not kept by conversation. */
  group: string;
  rows: number;
  /** SHA-256 over `lineOf` each row, hexadecimal. */
  hash: string;
};

/** A row as it is hashed and kept in a backup: JSON on a line. */
export const lineOf = (row: CopyRow): string => `${JSON.stringify(row)}\n`;

/** Digests of a table in its order: one for each conversation where these stand together, else one. */
export async function* digestRows(
  source: Pick<CopySource, 'rows'>,
  table: TableShape,
): AsyncGenerator<Digest, undefined> {
  const by = table.key[0] === 'conversation_id' ? table.columns.indexOf('conversation_id') : -1;
  let part = begin('');
  for await (const portion of source.rows(table)) {
    for (const row of portion) {
      const group = by < 0 ? '' : String(row[by]);
      if (group !== part.group) {
        if (part.rows > 0) yield end(part);
        part = begin(group);
      }
      part.rows += 1;
      part.hash.update(lineOf(row));
    }
  }
  if (part.rows > 0) yield end(part);
}

const begin = (group: string) => ({ group, rows: 0, hash: createHash('sha256') });

const end = ({ group, rows, hash }: ReturnType<typeof begin>): Digest => ({
  ...{ group, rows },
  hash: hash.digest('hex'),
});
