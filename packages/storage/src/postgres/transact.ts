import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { explain, isConflict, isGone } from './problems.ts';

/** Milliseconds before each further try of work that is safe to repeat. */
const PAUSES_MS = [20, 100, 300];

/** One transaction on a connection of the pool; a connection in doubt is not given back. */
const once = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies between two queries says so here, and would end the process unheard.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    if (!broken && !isGone(error)) await client.query('rollback').catch(onError);
    else broken ??= error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
};

/**
 * Runs work in a transaction and tries again after a conflict. `repeatable` work, which finds out
 * by itself whether an earlier try was committed, is tried again after a lost connection too.
 * Throws `StorageError` when Postgres refuses.
 */
export const transact = async <T>(
  pool: Pool,
  work: (client: PoolClient, attempt: number) => Promise<T>,
  { repeatable }: { repeatable: boolean },
): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(pool, (client) => work(client, attempt));
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      const again = isConflict(error) || (repeatable && isGone(error));
      if (!again || pause === undefined) throw explain(error);
      await delay(pause * (0.5 + Math.random()));
    }
  }
};
