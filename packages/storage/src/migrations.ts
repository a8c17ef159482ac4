import { join } from 'node:path';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

/** Found from this file, whatever folder the process was started in. */
const folderOf = (dialect: 'sqlite' | 'postgres') =>
  join(import.meta.dirname, '..', 'migrations', dialect);

const allOf = (dialect: 'sqlite' | 'postgres') =>
  readMigrationFiles({ migrationsFolder: folderOf(dialect) });

/** How many there are: the same number makes the same tables in both databases. */
export const newestLevel = (): number => allOf('sqlite').length;

/**
 * The migrations a database still needs, oldest first, up to the one that makes `level` of them. A
 * database that is ahead of this build needs none: migrations only add, so the version before may go
 * on running.
 */
export const pendingMigrations = (
  dialect: 'sqlite' | 'postgres',
  newestApplied: number,
  level?: number,
): MigrationMeta[] =>
  allOf(dialect)
    .slice(0, level)
    .filter(({ folderMillis }) => folderMillis > newestApplied);
