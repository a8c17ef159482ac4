import Database from 'better-sqlite3';
import { StorageError } from '../storage.ts';

export type Connection = Database.Database;

/** Before it, a WAL that is reset at the wrong moment loses commits. */
const OLDEST_VERSION = [3, 51, 3] as const;
/** Pages the WAL may gather before it is folded into the file: fewer, longer checkpoints. */
const CHECKPOINT_PAGES = 4_000;
const CACHE_KIB = 32_768;

const codeOf = (error: unknown): string =>
  error instanceof Database.SqliteError ? error.code : causeCode(error);

const causeCode = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '';

/** Another connection holds the lock. */
export const isBusy = (error: unknown) => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

const PROBLEMS: [RegExp, 'busy' | 'full' | 'unavailable', string][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy', 'another process is writing to the database'],
  [/^SQLITE_FULL/, 'full', 'the disk or the database file is full'],
  [/^SQLITE_(IOERR|CANTOPEN|READONLY|NOMEM)/, 'unavailable', 'the database file cannot be written'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'unavailable', 'the database file is damaged'],
];

/** A refusal of SQLite as a `StorageError`; anything else comes back as it is. */
export const explain = (error: unknown): unknown => {
  const code = codeOf(error);
  const known = PROBLEMS.find(([pattern]) => pattern.test(code));
  return known ? new StorageError(known[1], `${known[2]} (${code})`, error) : error;
};

/** Throws unless this SQLite is free of the WAL bug. */
export const assertVersion = (version: string): void => {
  const parts = version.split('.').map(Number);
  for (const [i, least] of OLDEST_VERSION.entries()) {
    const part = parts[i] ?? 0;
    if (part > least) return;
    if (part < least) {
      const message = `SQLite ${version} can lose commits in WAL mode; ${OLDEST_VERSION.join('.')} or newer is needed`;
      throw new StorageError('unusable', message);
    }
  }
};

/** A connection that reads what is committed. */
export const connectReader = (path: string): Connection => {
  const connection = new Database(path, { readonly: true, fileMustExist: true, timeout: 50 });
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  return connection;
};

/**
 * A connection that writes, set to keep what it commits and proved to be: `journal_mode` may
 * silently stay what it was, and better-sqlite3 is built to be less than FULL in WAL.
 */
export const connectWriter = (
  path: string,
  { timeoutMs = 0, maxPages }: { timeoutMs?: number; maxPages?: number | undefined } = {},
): Connection => {
  const connection = new Database(path, { timeout: timeoutMs });
  try {
    const { version } = connection.prepare('select sqlite_version() as version').get() as {
      version: string;
    };
    assertVersion(version);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    // What people take back, or have erased, is overwritten in the file and not only forgotten.
    connection.pragma('secure_delete = ON');
    connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    if (maxPages !== undefined) connection.pragma(`max_page_count = ${maxPages}`);
    assertDurable(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/** Throws unless this very connection writes ahead and waits for the disk (rule 3). */
export const assertDurable = (connection: Connection): void => {
  const journal = connection.pragma('journal_mode', { simple: true });
  const synchronous = Number(connection.pragma('synchronous', { simple: true }));
  if (journal !== 'wal') {
    throw new StorageError(
      'unusable',
      `the database cannot use WAL here (journal is "${journal}")`,
    );
  }
  if (synchronous < 2) {
    throw new StorageError('unusable', 'the database refuses synchronous=FULL');
  }
};
