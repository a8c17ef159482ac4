import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** The column words of `tables.ts` for SQLite; the application's types are made from this kit. */
export const sqliteKit = {
  table: sqliteTable,
  text: () => text(),
  /** A whole number up to 2^53. */
  int: () => integer(),
  /** A row's own number, given by the database; means nothing and is shown to nobody. */
  numbered: () => integer().primaryKey({ autoIncrement: true }),
  /** Milliseconds since 1970, UTC. */
  instant: () => integer(),
  flag: () => integer({ mode: 'boolean' }),
  /** Carried, never searched. */
  json: <T>() => text({ mode: 'json' }).$type<T>(),
  /** A `Date` in the application: better-auth's tables want it. */
  date: () => integer({ mode: 'timestamp_ms' }),
  index,
  uniqueIndex,
  primaryKey,
  sql,
};

export type Kit = typeof sqliteKit;
