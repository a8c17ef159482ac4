import { join } from 'node:path';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

/** Found from this file, whatever folder the process was started in. */
const folderOf = (dialect: 'sqlite' | 'postgres') =>
  join(import.meta.dirname, '..', 'migrations', dialect);

/**
 * The migrations a database still needs, oldest first. A database that is ahead of this build needs
 * none: migrations only add, so the version before may go on running.
 */
export const pendingMigrations = (
  dialect: 'sqlite' | 'postgres',
  newestApplied: number,
): MigrationMeta[] =>
  readMigrationFiles({ migrationsFolder: folderOf(dialect) }).filter(
    ({ folderMillis }) => folderMillis > newestApplied,
  );
