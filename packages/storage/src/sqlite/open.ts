import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createGroup } from '../append/group.ts';
import { assertFinished } from '../copy/copying.ts';
import { createNestingGuard } from '../nested.ts';
import { type Read, type Storage, StorageError, type Tx } from '../storage.ts';
import { createAuthDatabase } from './auth.ts';
import { createCommitter, untilUnlocked } from './committer.ts';
import { type Connection, connectReader, connectWriter, explain } from './connect.ts';
import { stageOf } from './copy.ts';
import { createDiskGauge } from './disk-gauge.ts';
import { measureFsync } from './fsync-time.ts';
import { migrate } from './migrate.ts';
import { sqliteTables } from './schema.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { searchConversations } from './search-conversations.ts';
import { createTurns } from './turns.ts';

export type SqliteOptions = {
  /** Where commits of `append` run; `auto` decides by the disk's speed and by foreign locks. */
  appendOn?: 'auto' | 'event_loop' | 'worker';
  /** How long `append` and `write` wait for another process's lock, in milliseconds. */
  lockWaitMs?: number;
  /** The file's largest size in pages of 4 KiB. */
  maxPages?: number;
  /** Opens a copy that has all its rows and is not finished, too. */
  carried?: boolean | undefined;
};

const LOCK_WAIT_MS = 5_000;
/** While starting, nobody waits for the event loop yet. */
const START_LOCK_WAIT_MS = 10_000;

const isOf = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

/** One line for the operator, naming the file. */
const unusable = (path: string, error: unknown): StorageError => {
  if (isOf(error, 'SQLITE_NOTADB') || isOf(error, 'SQLITE_CORRUPT')) {
    return new StorageError('unusable', `${path} is not a database or is damaged`, error);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StorageError('unusable', `cannot use the database ${path}: ${reason}`, error);
};

const start = (path: string, { maxPages, carried }: SqliteOptions) => {
  mkdirSync(dirname(path), { recursive: true });
  const writer = connectWriter(path, { timeoutMs: START_LOCK_WAIT_MS, maxPages });
  try {
    assertFinished(stageOf(writer), carried);
    migrate(writer);
    // From here on a lock held elsewhere is waited for without blocking.
    writer.pragma('busy_timeout = 0');
    return { writer, reader: connectReader(path), disk: createDiskGauge(measureFsync(path)) };
  } catch (error) {
    writer.close();
    throw error;
  }
};

/** The queries on a connection. better-sqlite3 answers at once; callers await it all the same. */
const queriesOn = (connection: Connection): Omit<Tx, 'lock'> => {
  const database = drizzle(connection, { casing: 'snake_case' });
  return Object.assign(database as unknown as Tx, { tables: sqliteTables });
};

/** Opens a database file, made with its folder if it is not there. */
export const openSqlite = async (
  file: string,
  clock: () => number,
  options: SqliteOptions = {},
): Promise<Storage> => {
  const path = resolve(file);
  const { appendOn = 'auto', lockWaitMs = LOCK_WAIT_MS, maxPages } = options;
  let opened: ReturnType<typeof start>;
  try {
    opened = start(path, options);
  } catch (error) {
    throw unusable(path, error);
  }
  const { writer, reader, disk } = opened;
  const turns = createTurns();
  const nesting = createNestingGuard();
  const committer = createCommitter({
    connection: writer,
    path,
    clock,
    on: appendOn,
    disk,
    lockWaitMs,
    maxPages,
  });
  const group = createGroup((drafts, since) => turns.take(() => committer.commit(drafts, since)));
  const transact = createTransact(writer, lockWaitMs);
  // `begin immediate` has locked the whole file already.
  const tx: Tx = Object.assign(queriesOn(writer), { lock: async () => {} });
  const inTurn = <T>(work: () => T) => {
    const deadline = performance.now() + lockWaitMs;
    return turns.take(() => untilUnlocked(work, deadline));
  };
  const transactInTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    nesting.assertOutside('write');
    const since = performance.now();
    return turns.take(() => nesting.run(() => transact(work, since)));
  };
  const authAccess = { connection: writer, inTurn, transact: transactInTurn };
  const close = async () => {
    await group.close();
    await turns.idle();
    await committer.close();
    reader.close();
    writer.close();
  };
  let closing: Promise<void> | undefined;
  return {
    dialect: 'sqlite',
    read: queriesOn(reader) satisfies Read,
    write: (work) => transactInTurn(() => work(tx)),
    async erase(work) {
      const value = await transactInTurn(() => work(tx));
      // Deleted content is overwritten as it goes (`secure_delete`); the log still has the old pages.
      await inTurn(() => writer.pragma('wal_checkpoint(TRUNCATE)'));
      return value;
    },
    append(draft) {
      nesting.assertOutside('append');
      return group.append(draft);
    },
    searchCatalogue: async (asked) => searchCatalogue(reader, asked),
    searchConversations: (asked) => searchConversations(reader, asked),
    auth: {
      provider: 'sqlite',
      db: createAuthDatabase(authAccess, sqliteTables) as unknown as Record<string, unknown>,
      schema: sqliteTables,
    },
    async check() {
      reader.prepare('select count(*) from stores').get();
      await inTurn(() => writer.transaction(() => undefined).immediate());
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
};

const createTransact =
  (writer: Connection, lockWaitMs: number) =>
  async <T>(work: () => Promise<T>, since: number): Promise<T> => {
    await untilUnlocked(() => writer.exec('begin immediate'), since + lockWaitMs);
    try {
      const value = await work();
      writer.exec('commit');
      return value;
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback');
      throw explain(error);
    }
  };
