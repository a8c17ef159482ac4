import { StorageError } from '../storage.ts';

/** A table as it is carried from one database to another. */
export type TableShape = {
  name: string;
  columns: readonly string[];
  /** Columns of its primary key: rows are carried in their order, texts byte by byte. */
  key: readonly string[];
};

/** A row in SQLite's words, by column: flags are 0 and 1, instants milliseconds, JSON its text. */
export type CopyRow = readonly (string | number | null)[];

/** How far a copy into a database has come: there is none under way, it is, or all rows are there. */
export type CopyStage = 'none' | 'carrying' | 'carried';

/** A state of a whole database that stays what it is while it is read. */
export type CopySource = {
  /** What it was found as: whether it is itself half of a copy. */
  stage: CopyStage;
  /** How many of the migrations it has. */
  level: number;
  /** Every table, those that others refer to before them. */
  tables: readonly TableShape[];
  /** Rows in the key's order, in portions, without the first `skip`. */
  rows(table: TableShape, skip?: number): AsyncIterable<readonly CopyRow[]>;
  close(): Promise<void>;
};

/**
 * A database that takes rows. From its opening until `finish` it is marked as unfinished, and
 * `openStorage` refuses it: a copy that was killed is never served.
 */
export type CopyTarget = CopySource & {
  count(table: TableShape): Promise<number>;
  /** Adds a portion in one transaction. */
  insert(table: TableShape, rows: readonly CopyRow[]): Promise<void>;
  /** Checks that no row refers to nothing, and notes that all rows are there. */
  noteCarried(): Promise<void>;
  /** Takes the mark away. */
  finish(): Promise<void>;
};

/** Rows carried at once. */
export const PORTION = 1_000;

/** The table whose being there marks a database as half of a copy; its only row is the stage. */
export const UNFINISHED = 'aisle_unfinished_copy';

/** Parents before children, as far as the order of names allows; `parents` by table. */
export const inOrder = (
  shapes: readonly TableShape[],
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): TableShape[] => {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  const ordered = new Set<TableShape>();
  const visit = (name: string, from: readonly string[]) => {
    const shape = byName.get(name);
    if (!shape || ordered.has(shape)) return;
    if (from.includes(name)) throw new Error(`tables refer to each other: ${from.join(', ')}`);
    for (const parent of [...(parents.get(name) ?? [])].sort())
      if (parent !== name) visit(parent, [...from, name]);
    ordered.add(shape);
  };
  for (const name of [...byName.keys()].sort()) visit(name, []);
  return [...ordered];
};

/** Throws `StorageError` at a database that a copy has not finished; `carried` lets one with all rows in. */
export const assertFinished = (stage: CopyStage, carried = false): void => {
  if (stage === 'none' || (carried && stage === 'carried')) return;
  throw new StorageError(
    'unusable',
    'a move or a restore into this database was not finished: run that command again',
  );
};

/** Throws `StorageError` at a database to be filled that holds what no copy has brought. */
export const assertEmpty = (rows: number): void => {
  if (rows > 0)
    throw new StorageError('unusable', 'the database to be filled holds something already');
};
