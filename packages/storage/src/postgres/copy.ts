import { Client } from 'pg';
import {
  assertEmpty,
  type CopySource,
  type CopyStage,
  type CopyTarget,
  inOrder,
  PORTION,
  type TableShape,
  UNFINISHED,
} from '../copy/copying.ts';
import { StorageError } from '../storage.ts';
import { migrate } from './migrate.ts';
import { explain, unusable } from './problems.ts';

/** Postgres's name of a column's type, by table and column. */
type Types = ReadonlyMap<string, string>;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, application_name: 'aisle copy' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw unusable(error);
  }
};

/** Servers give their connections this name, in every version. */
const assertUnused = async (client: Client): Promise<void> => {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database()
       and application_name in ('aisle', 'aisle copy') and pid <> pg_backend_pid()`,
  );
  if (rows.length > 0)
    throw new StorageError('unusable', 'the Postgres database is in use: stop the server first');
};

const readShapes = async (client: Client): Promise<{ tables: TableShape[]; types: Types }> => {
  const { rows: columns } = await client.query<{ name: string; column: string; type: string }>(
    `select c.table_name as name, c.column_name as column, c.udt_name as type
       from information_schema.columns as c
       join information_schema.tables as t using (table_schema, table_name)
       where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
         and c.is_generated = 'NEVER' and c.table_name not like 'aisle\\_%'
       order by c.table_name, c.ordinal_position`,
  );
  const { rows: constraints } = await client.query<{
    name: string;
    kind: 'p' | 'f';
    key: string[];
    parent: string;
  }>(
    `select r.relname as name, k.contype as kind, coalesce(p.relname, '') as parent,
         (select json_agg(a.attname order by array_position(k.conkey, a.attnum))
            from pg_attribute as a where a.attrelid = r.oid and a.attnum = any (k.conkey)) as key
       from pg_constraint as k
       join pg_class as r on r.oid = k.conrelid
       left join pg_class as p on p.oid = k.confrelid
       where r.relnamespace = current_schema()::regnamespace and k.contype in ('p', 'f')`,
  );
  const parents = new Map<string, Set<string>>();
  const keys = new Map<string, string[]>();
  for (const { name, kind, key, parent } of constraints) {
    if (kind === 'p') keys.set(name, key);
    else parents.set(name, (parents.get(name) ?? new Set()).add(parent));
  }
  const byTable = Map.groupBy(columns, ({ name }) => name);
  const shapes = [...byTable].map(([name, own]): TableShape => {
    return { name, columns: own.map(({ column }) => column), key: keys.get(name) ?? [] };
  });
  return {
    tables: inOrder(shapes, parents),
    types: new Map(columns.map(({ name, column, type }) => [`${name}.${column}`, type])),
  };
};

/** How a column is told in SQLite's words. Numbers come as text: they are whole and below 2^53. */
const OUT: Record<string, (column: string) => string> = {
  bool: (column) => `${column}::int`,
  timestamptz: (column) => `round(extract(epoch from ${column}) * 1000)`,
};
const NUMBERS = new Set(['bool', 'timestamptz', 'int8', 'int4']);

/** How a list of such values becomes a column: the type of the list, and what is made of each. */
const IN: Record<string, [list: string, made: (value: string) => string]> = {
  bool: ['int8[]', (value) => `${value} <> 0`],
  int8: ['int8[]', (value) => value],
  int4: ['int8[]', (value) => `${value}::int4`],
  timestamptz: ['int8[]', (value) => `to_timestamp(${value} / 1000.0)`],
  json: ['text[]', (value) => `${value}::json`],
  text: ['text[]', (value) => value],
};

const countIn = async (client: Client, name: string): Promise<number> => {
  const { rows } = await client.query(`select count(*) as rows from "${name}"`);
  return Number(rows[0].rows);
};

const readFrom = async (client: Client) => {
  const { rows } = await client.query('select count(*) as level from aisle_migrations');
  const { tables, types } = await readShapes(client);
  const typeOf = ({ name }: TableShape, column: string) => types.get(`${name}.${column}`) ?? 'text';
  const source: Omit<CopySource, 'close' | 'stage'> = {
    ...{ level: Number(rows[0].level), tables },
    async *rows(table, skip = 0) {
      const told = table.columns.map((column) => {
        const type = typeOf(table, column);
        return `(${OUT[type]?.(`"${column}"`) ?? `"${column}"`})::text`;
      });
      // By the table's own column: a name alone would be that of what is told, a text.
      const order = table.key.map((column) => {
        const own = `"${table.name}"."${column}"`;
        return typeOf(table, column) === 'text' ? `${own} collate "C"` : own;
      });
      const numbers = table.columns.map((column) => NUMBERS.has(typeOf(table, column)));
      await client.query(
        `declare carried no scroll cursor with hold for
           select ${told.join(', ')} from "${table.name}" order by ${order.join(', ')} offset ${skip}`,
      );
      try {
        for (;;) {
          const text = `fetch ${PORTION} from carried`;
          const { rows: portion } = await client.query<(string | null)[]>({
            text,
            rowMode: 'array',
          });
          if (portion.length === 0) return;
          yield portion.map((row) =>
            row.map((value, at) => (value !== null && numbers[at] ? Number(value) : value)),
          );
        }
      } finally {
        await client.query('close carried');
      }
    },
  };
  return { source, typeOf };
};

/**
 * One state of a database, which may be in use: whoever writes to it goes on. `alone`: no server may
 * be connected to it.
 */
export const openPostgresSource = async (
  url: string,
  { alone }: { alone: boolean },
): Promise<CopySource> => {
  const client = await connect(url);
  try {
    if (alone) await assertUnused(client);
    await client.query('begin isolation level repeatable read read only');
    const stage = await stageOf(client);
    const { source } = await readFrom(client);
    return { ...source, stage, close: () => client.end() };
  } catch (error) {
    await client.end();
    throw explain(error);
  }
};

/** Makes the tables, at `level`, or goes on with a copy that was not finished; refuses what holds more. */
export const openPostgresTarget = async (url: string, level?: number): Promise<CopyTarget> => {
  const client = await connect(url);
  try {
    await assertUnused(client);
    const stage = await stageOf(client);
    // Before it is brought to another version: what is refused stays as it was.
    if (stage === 'none')
      for (const { name } of (await readShapes(client)).tables)
        assertEmpty(await countIn(client, name));
    await migrate(client, level);
    if (stage === 'none')
      await client.query(
        `create table ${UNFINISHED} (stage text not null); insert into ${UNFINISHED} values ('carrying')`,
      );
    const { source, typeOf } = await readFrom(client);
    return {
      ...{ ...source, stage },
      count: ({ name }) => countIn(client, name),
      insert: async (table, rows) => {
        const kinds = table.columns.map((column) => {
          const type = typeOf(table, column);
          const known = IN[type];
          if (!known) throw new Error(`${table.name}.${column}: a column of type ${type}`);
          return known;
        });
        const lists = kinds.map(([list], at) => `$${at + 1}::${list}`);
        const made = kinds.map(([, make], at) => make(`v.c${at}`));
        await client.query(
          `insert into "${table.name}" (${quoted(table.columns)}) select ${made.join(', ')}
             from unnest(${lists.join(', ')}) as v (${kinds.map((_, at) => `c${at}`).join(', ')})`,
          table.columns.map((_, at) => rows.map((row) => row[at])),
        );
      },
      noteCarried: async () => {
        await goOnCounting(client);
        await client.query(`update ${UNFINISHED} set stage = 'carried'`);
      },
      finish: async () => void (await client.query(`drop table ${UNFINISHED}`)),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw explain(error);
  }
};

/** Numbers that the database gives go on above those that were carried. */
const goOnCounting = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; column: string; sequence: string }>(
    `select table_name as name, column_name as column,
         pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
       from information_schema.columns
       where table_schema = current_schema() and column_default like 'nextval(%'`,
  );
  for (const { name, column, sequence } of rows)
    await client.query(
      `select setval($1, coalesce(max("${column}"), 0) + 1, false) from "${name}"`,
      [sequence],
    );
};

/** How far a copy into this database has come that was not finished. */
export const stageOf = async (client: Client): Promise<CopyStage> => {
  const { rows } = await client.query('select to_regclass($1) is not null as marked', [UNFINISHED]);
  if (!rows[0].marked) return 'none';
  const { rows: stages } = await client.query(`select stage from ${UNFINISHED}`);
  return stages[0]?.stage ?? 'carrying';
};
