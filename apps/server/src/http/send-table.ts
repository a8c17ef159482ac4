import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyReply } from 'fastify';

/** A file for a spreadsheet: its name, its columns, and its rows as they are read. */
export type Table = {
  file: string;
  columns: readonly string[];
  rows: AsyncIterable<readonly (string | number)[]> | Iterable<readonly (string | number)[]>;
};

/**
 * Sends a table as CSV while it is being read. A cell that begins like a formula is made text: names,
 * numbers of orders and comments are other people's words.
 */
export function sendTable(reply: FastifyReply, { file, columns, rows }: Table): FastifyReply {
  const csv = stringify({
    ...{ header: true, columns: [...columns], escape_formulas: true, bom: true },
  });
  const source = Readable.from(rows);
  source.on('error', (error) => csv.destroy(error));
  csv.on('close', () => source.destroy());
  return reply
    .header('content-disposition', `attachment; filename="${file}"`)
    .type('text/csv; charset=utf-8')
    .send(source.pipe(csv));
}
