import { openPostgres } from './postgres/open.ts';
import { openSqlite, type SqliteOptions } from './sqlite/open.ts';
import { type Storage, StorageError } from './storage.ts';

export type StorageOptions = {
  /** Milliseconds since 1970; gives entries their `at`. */
  clock?: () => number;
  sqlite?: SqliteOptions;
};

/**
 * Opens `file:./data/aisle.db` or `postgres://…`, brings its tables up to date and checks that it
 * keeps its promises. Throws `StorageError` with one line that says what is wrong.
 */
export const openStorage = (url: string, options: StorageOptions = {}): Promise<Storage> => {
  const clock = options.clock ?? Date.now;
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, clock);
  if (url.startsWith('file:')) return openSqlite(url.slice('file:'.length), clock, options.sqlite);
  const shown = url.replace(/\/\/[^@/]*@/, '//…@');
  return Promise.reject(
    new StorageError('unusable', `database "${shown}" is neither file:PATH nor postgres://…`),
  );
};
