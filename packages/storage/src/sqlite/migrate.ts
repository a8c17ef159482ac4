import { pendingMigrations } from '../migrations.ts';
import { StorageError } from '../storage.ts';
import type { Connection } from './connect.ts';

/** Marks the file as ours: "Aisl" in ASCII. */
const APPLICATION_ID = 0x4169736c;

/** A file of another program must not be taken over. */
const assertOurs = (connection: Connection) => {
  const id = connection.pragma('application_id', { simple: true });
  if (id === APPLICATION_ID) return;
  const foreign = connection.prepare('select name from sqlite_schema limit 1').get();
  if (id !== 0 || foreign !== undefined) {
    throw new StorageError('unusable', 'the database file belongs to another program');
  }
};

/**
 * Brings the tables up to date, or to `level` migrations, in one transaction. Two processes that start at once take turns at
 * its lock, and the second finds nothing left to do.
 */
export const migrate = (connection: Connection, level?: number): void => {
  // Rebuilding a table would trip over references to it; they are checked at the end instead.
  connection.pragma('foreign_keys = OFF');
  connection.transaction(() => applyPending(connection, level)).immediate();
  connection.pragma('foreign_keys = ON');
};

const applyPending = (connection: Connection, level?: number) => {
  assertOurs(connection);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  connection.exec(
    'create table if not exists aisle_migrations (made_at integer primary key, hash text not null)',
  );
  const { newest } = connection
    .prepare('select coalesce(max(made_at), 0) as newest from aisle_migrations')
    .get() as { newest: number };
  const note = connection.prepare('insert into aisle_migrations (made_at, hash) values (?, ?)');
  const pending = pendingMigrations('sqlite', newest, level);
  if (pending.length === 0) return;
  for (const { sql, folderMillis, hash } of pending) {
    for (const statement of sql) connection.exec(statement);
    note.run(folderMillis, hash);
  }
  const dangling = connection.pragma('foreign_key_check');
  if (Array.isArray(dangling) && dangling.length > 0) {
    throw new StorageError('unusable', 'a migration left rows that refer to nothing');
  }
};
