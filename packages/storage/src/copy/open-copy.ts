import type { CopySource, CopyTarget } from './copying.ts';

const POSTGRES = /^postgres(ql)?:\/\//;
const fileOf = (url: string) => url.slice('file:'.length);

/**
 * Opens one state of the database at `file:PATH` or `postgres://…` for reading. `alone`: it must not
 * be in use. Throws `StorageError` with one line that says what is wrong.
 */
export const openCopySource = async (
  url: string,
  options: { alone: boolean },
): Promise<CopySource> => {
  if (POSTGRES.test(url))
    return (await import('../postgres/copy.ts')).openPostgresSource(url, options);
  return (await import('../sqlite/copy.ts')).openSqliteSource(fileOf(url), options);
};

/**
 * Opens the database at `file:PATH` or `postgres://…` to be filled, its tables made as the first
 * `level` migrations make them (absent: all). Throws `StorageError`, as where it is in use.
 */
export const openCopyTarget = async (url: string, level?: number): Promise<CopyTarget> => {
  if (POSTGRES.test(url))
    return (await import('../postgres/copy.ts')).openPostgresTarget(url, level);
  return (await import('../sqlite/copy.ts')).openSqliteTarget(fileOf(url), level);
};
