import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  index,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Kit } from '../sqlite/kit.ts';

const words = {
  table: pgTable,
  text: () => text(),
  int: () => bigint({ mode: 'number' }),
  numbered: () => bigserial({ mode: 'number' }).primaryKey(),
  instant: () => bigint({ mode: 'number' }),
  flag: () => boolean(),
  // json, not jsonb: what was stored comes back with its keys in order.
  json: () => json(),
  date: () => timestamp({ withTimezone: true, mode: 'date', precision: 3 }),
  index,
  uniqueIndex,
  primaryKey,
  sql,
};

/** The one place where Postgres is called SQLite: the words are the same, the types are not. */
export const postgresKit = words as unknown as Kit;
