import type { Client } from 'pg';
import { pendingMigrations } from '../migrations.ts';

/** Any number, the same in every version of Aisle. */
const LOCK = 4_172_616_876;

/**
 * Brings the tables up to date, or to `level` migrations, in one transaction. An advisory lock makes nodes that start at once
 * take turns, and all but the first find nothing left to do.
 */
export const migrate = async (client: Client, level?: number): Promise<void> => {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists aisle_migrations (made_at bigint primary key, hash text not null)',
    );
    const { rows } = await client.query(
      'select coalesce(max(made_at), 0) as newest from aisle_migrations',
    );
    for (const { sql, folderMillis, hash } of pendingMigrations(
      'postgres',
      Number(rows[0].newest),
      level,
    )) {
      for (const statement of sql) await client.query(statement);
      await client.query('insert into aisle_migrations (made_at, hash) values ($1, $2)', [
        folderMillis,
        hash,
      ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
