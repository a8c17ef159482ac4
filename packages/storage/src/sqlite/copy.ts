import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import {
  assertEmpty,
  type CopyRow,
  type CopySource,
  type CopyStage,
  type CopyTarget,
  inOrder,
  PORTION,
  type TableShape,
  UNFINISHED,
} from '../copy/copying.ts';
import { StorageError } from '../storage.ts';
import { type Connection, connectWriter, explain, isBusy } from './connect.ts';
import { migrate } from './migrate.ts';

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The tables that hold something; what a search is made of is made anew. */
const shapesOf = (connection: Connection): TableShape[] => {
  const names = connection
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
         and name not like 'sqlite\\_%' escape '\\' and name not like 'aisle\\_%' escape '\\'`,
    )
    .pluck()
    .all();
  const columns = connection.prepare<[string], { name: string; pk: number }>(
    'select name, pk from pragma_table_xinfo(?) where hidden = 0 order by cid',
  );
  const parents = connection
    .prepare<[string], string>('select distinct "table" from pragma_foreign_key_list(?)')
    .pluck();
  const shapes = names.map((name): TableShape => {
    const all = columns.all(name);
    const key = all.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    return { name, columns: all.map((one) => one.name), key: key.map((one) => one.name) };
  });
  return inOrder(shapes, new Map(names.map((name) => [name, new Set(parents.all(name))])));
};

const countIn = (connection: Connection, name: string): number =>
  connection.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0;

const readFrom = (connection: Connection): Omit<CopySource, 'close' | 'stage'> => ({
  level: connection.prepare<[], number>('select count(*) from aisle_migrations').pluck().get() ?? 0,
  tables: shapesOf(connection),
  async *rows({ name, columns, key }, skip = 0) {
    const all = connection
      .prepare<[number], CopyRow>(
        `select ${quoted(columns)} from "${name}" order by ${quoted(key)} limit -1 offset ?`,
      )
      .raw();
    let portion: CopyRow[] = [];
    for (const row of all.iterate(skip)) {
      portion.push(row as CopyRow);
      if (portion.length < PORTION) continue;
      yield portion;
      portion = [];
    }
    if (portion.length > 0) yield portion;
  },
});

/**
 * One state of a database file, which may be in use: whoever writes to it goes on. `alone`: nobody
 * may have it open, now or until it is closed.
 */
export const openSqliteSource = async (
  file: string,
  { alone }: { alone: boolean },
): Promise<CopySource> => {
  const path = resolve(file);
  if (!existsSync(path)) throw new StorageError('unusable', `there is no database ${path}`);
  const connection = new Database(path, { readonly: !alone, fileMustExist: true, timeout: 5_000 });
  try {
    if (alone) takeAlone(connection);
    // A reading transaction that stays open sees nothing of what is written from here on.
    connection.exec('begin');
    const stage = stageOf(connection);
    return { ...readFrom(connection), stage, close: async () => void connection.close() };
  } catch (error) {
    connection.close();
    throw problemWith(path, error);
  }
};

/** Takes the file for this connection; a server that has it open holds a lock as long as it runs. */
const takeAlone = (connection: Connection): void => {
  connection.pragma('busy_timeout = 0');
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.prepare('select count(*) from sqlite_schema').get();
};

const problemWith = (path: string, error: unknown): unknown =>
  isBusy(error)
    ? new StorageError('unusable', `${path} is in use: stop the server first`, error)
    : explain(error);

/** A connection that has read once without a lock of its own cannot tell any more. */
const assertUnused = (path: string): void => {
  const connection = new Database(path);
  try {
    takeAlone(connection);
  } catch (error) {
    throw problemWith(path, error);
  } finally {
    connection.close();
  }
};

/** Makes the file, at `level`, or goes on with a copy that was not finished; refuses what holds more. */
export const openSqliteTarget = async (file: string, level?: number): Promise<CopyTarget> => {
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true });
  assertUnused(path);
  const connection = connectWriter(path);
  try {
    takeAlone(connection);
    const stage = stageOf(connection);
    // Before it is brought to another version: what is refused stays as it was.
    if (stage === 'none')
      for (const { name } of shapesOf(connection)) assertEmpty(countIn(connection, name));
    migrate(connection, level);
    if (stage === 'none')
      connection.exec(
        `create table ${UNFINISHED} (stage text not null); insert into ${UNFINISHED} values ('carrying')`,
      );
    // Rows come parents first; that none is missing is checked at the end, all at once.
    connection.pragma('foreign_keys = OFF');
    const read = readFrom(connection);
    return {
      ...{ ...read, stage },
      count: async ({ name }) => countIn(connection, name),
      insert: async ({ name, columns }, rows) => {
        const marks = columns.map(() => '?').join(', ');
        const add = connection.prepare(
          `insert into "${name}" (${quoted(columns)}) values (${marks})`,
        );
        connection.transaction(() => rows.forEach((row) => void add.run(row))).immediate();
      },
      noteCarried: async () => {
        const dangling = connection.pragma('foreign_key_check');
        if (Array.isArray(dangling) && dangling.length > 0)
          throw new StorageError('unusable', 'the copy has rows that refer to nothing');
        connection.exec(`update ${UNFINISHED} set stage = 'carried'`);
      },
      finish: async () => void connection.exec(`drop table ${UNFINISHED}`),
      close: async () => void connection.close(),
    };
  } catch (error) {
    connection.close();
    throw problemWith(path, error);
  }
};

/** How far a copy into this file has come that was not finished. */
export const stageOf = (connection: Connection): CopyStage => {
  const marked = connection.prepare('select 1 from sqlite_schema where name = ?').get(UNFINISHED);
  if (marked === undefined) return 'none';
  const stage = connection.prepare<[], CopyStage>(`select stage from ${UNFINISHED}`).pluck().get();
  return stage ?? 'carrying';
};
