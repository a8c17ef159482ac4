import type { SqliteOptions } from './sqlite/open.ts';
import { type Storage, StorageError } from './storage.ts';

export type StorageOptions = {
  /** Milliseconds since 1970; gives entries their `at`. */
  clock?: () => number;
  sqlite?: SqliteOptions;
  /** Opens one that a copy has filled and not finished, too: for what is done to it before. */
  carried?: boolean;
};

/**
 * Opens `file:./data/aisle.db` or `postgres://…`, brings its tables up to date and checks that it
 * keeps its promises. Throws `StorageError` with one line that says what is wrong.
 */
export const openStorage = async (url: string, options: StorageOptions = {}): Promise<Storage> => {
  const clock = options.clock ?? Date.now;
  // Only the driver that is used is loaded.
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./postgres/open.ts');
    return openPostgres(url, clock, options.carried);
  }
  if (url.startsWith('file:')) {
    const { openSqlite } = await import('./sqlite/open.ts');
    return openSqlite(url.slice('file:'.length), clock, {
      ...options.sqlite,
      carried: options.carried,
    });
  }
  const shown = url.replace(/\/\/[^@/]*@/, '//…@');
  throw new StorageError('unusable', `database "${shown}" is neither file:PATH nor postgres://…`);
};
