import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { copy } from '@aisle/storage';
import { OperatorError } from '../config.ts';
import type { Manifest } from './manifest.ts';

type TableParts = Manifest['tables'][number];

const fileOf = (folder: string, name: string) => join(folder, 'tables', `${name}.ndjson.gz`);

/** Writes every table of `source` under `folder`, a row of JSON on a line, packed. */
export const writeTables = async (
  source: copy.CopySource,
  folder: string,
): Promise<TableParts[]> => {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const written: TableParts[] = [];
  for (const table of source.tables) {
    const hash = createHash('sha256');
    let rows = 0;
    const lines = async function* () {
      for await (const portion of source.rows(table)) {
        const text = portion.map(copy.lineOf).join('');
        rows += portion.length;
        hash.update(text);
        yield text;
      }
    };
    await finished(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(fileOf(folder, table.name), { mode: 0o600, flush: true }),
    );
    const { name, columns, key } = table;
    written.push({ name, columns: [...columns], key: [...key], rows, hash: hash.digest('hex') });
  }
  return written;
};

/**
 * A backup's tables as a source to copy from.
 *
 * @throws OperatorError while reading, where a file is not what was written
 */
export const readTables = (folder: string, { level, tables }: Manifest): copy.CopySource => ({
  ...{ level, tables, stage: 'none' },
  rows: (table, skip = 0) => {
    const known = tables.find(({ name }) => name === table.name);
    if (!known) throw new Error(`the backup has no table ${table.name}`);
    return readRows(folder, known, skip);
  },
  close: async () => {},
});

async function* readRows(
  folder: string,
  { name, rows, hash }: TableParts,
  skip: number,
): AsyncGenerator<copy.CopyRow[], undefined> {
  const found = createHash('sha256');
  let read = 0;
  let portion: copy.CopyRow[] = [];
  try {
    for await (const line of linesOf(fileOf(folder, name))) {
      found.update(`${line}\n`);
      read += 1;
      if (read > skip) portion.push(JSON.parse(line));
      if (portion.length < copy.PORTION) continue;
      yield portion;
      portion = [];
    }
  } catch (error) {
    throw damaged(name, error);
  }
  if (read !== rows || found.digest('hex') !== hash) throw damaged(name);
  if (portion.length > 0) yield portion;
}

/** By line feeds alone: other ends of lines may stand in what people wrote. */
async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  const plain = createGunzip().setEncoding('utf8');
  // What breaks on the way ends the loop below with its error.
  pipeline(createReadStream(path), plain, () => undefined);
  let rest = '';
  for await (const chunk of plain) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) throw new Error('the last line has no end');
}

const damaged = (name: string, cause?: unknown) =>
  new OperatorError(`the backup is damaged: table ${name} is not what was written`, { cause });
