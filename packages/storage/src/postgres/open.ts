import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client, type ClientConfig, type Pool, type PoolClient } from 'pg';
import { createGroup } from '../append/group.ts';
import { assertFinished } from '../copy/copying.ts';
import type { LockName } from '../lock-name.ts';
import { createNestingGuard } from '../nested.ts';
import { type Read, type Storage, StorageError, type Tx } from '../storage.ts';
import { appendBatch } from './append.ts';
import { stageOf } from './copy.ts';
import { migrate } from './migrate.ts';
import { openPool } from './open-pool.ts';
import { explain, unusable } from './problems.ts';
import { postgresTables } from './schema.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { searchConversations } from './search-conversations.ts';
import { transact } from './transact.ts';

const CONNECTIONS = 10;

const settings = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'aisle',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  // A row somebody forgot to let go of must not hold up a node for ever.
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
});

/** Checks and migrates on a connection of its own; answers the options sessions need. */
const prepare = async (url: string, carried: boolean | undefined): Promise<string | undefined> => {
  const client = new Client({ ...settings(url), lock_timeout: 60_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version,
         current_setting('synchronous_commit') as synchronous,
         current_setting('server_encoding') as encoding`,
    );
    const [{ version, synchronous, encoding }] = rows;
    if (version < 140_000) throw new StorageError('unusable', 'Postgres 14 or newer is needed');
    if (encoding !== 'UTF8') {
      throw new StorageError('unusable', `the database is in ${encoding}, it must be UTF8`);
    }
    assertFinished(await stageOf(client), carried);
    await migrate(client);
    // Rule 3: an acknowledged commit is on disk, whatever the server's default.
    return synchronous === 'off' ? '-c synchronous_commit=on' : undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const queriesOn = (client: Pool | PoolClient): Omit<Tx, 'lock'> => {
  const database: NodePgDatabase = drizzle(client, { casing: 'snake_case' });
  return Object.assign(database as unknown as Tx, { tables: postgresTables });
};

const transactionOn = (client: PoolClient): Tx =>
  Object.assign(queriesOn(client), {
    async lock(name: LockName) {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    },
  });

/** Opens a Postgres database, which must exist; its tables are made. `carried`: see `StorageOptions`. */
export const openPostgres = async (
  url: string,
  clock: () => number,
  carried?: boolean,
): Promise<Storage> => {
  const options = await prepare(url, carried).catch((error: unknown): never => {
    throw unusable(error);
  });
  const pool = openPool({
    ...settings(url),
    max: CONNECTIONS,
    // Kept as long as the server runs: by it a move or a restore sees that the database is in use.
    min: 1,
    ...(options === undefined ? {} : { options }),
  });
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end();
    throw unusable(error);
  });
  const nesting = createNestingGuard();
  const group = createGroup((drafts) => {
    const at = clock();
    return transact(pool, (client, attempt) => appendBatch(client, drafts, at, attempt > 0), {
      repeatable: true,
    });
  });
  const close = async () => {
    await group.close();
    await pool.end();
  };
  const write = async <T>(what: 'write' | 'erase', work: (tx: Tx) => Promise<T>): Promise<T> => {
    nesting.assertOutside(what);
    const inTx = (client: PoolClient) => nesting.run(() => work(transactionOn(client)));
    return transact(pool, inTx, { repeatable: false });
  };
  let closing: Promise<void> | undefined;
  return {
    dialect: 'postgres',
    read: queriesOn(pool) satisfies Read,
    write: (work) => write('write', work),
    // What is deleted is free at once; vacuuming it is the server's own business, in its own time.
    erase: (work) => write('erase', work),
    append(draft) {
      nesting.assertOutside('append');
      return group.append(draft);
    },
    searchCatalogue: (asked) => searchCatalogue(pool, asked),
    searchConversations: (asked) => searchConversations(pool, asked),
    auth: {
      provider: 'pg',
      db: drizzle(pool, {
        schema: postgresTables as unknown as Record<string, unknown>,
        casing: 'snake_case',
      }) as unknown as Record<string, unknown>,
      schema: postgresTables,
    },
    async check() {
      try {
        const { rows } = await pool.query(
          `select pg_is_in_recovery() as standby, exists (select from stores) as started,
             current_setting('default_transaction_read_only') = 'on' as readonly`,
        );
        const [state] = rows;
        if (state?.standby || state?.readonly) {
          throw new StorageError('unavailable', 'Postgres takes no writes');
        }
      } catch (error) {
        throw explain(error);
      }
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
};
