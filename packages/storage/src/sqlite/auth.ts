import { type AsyncRemoteCallback, drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Connection } from './connect.ts';

/** How its statements get to the writing connection. */
export type AuthAccess = {
  connection: Connection;
  /** Runs one thing when its turn comes. */
  inTurn<T>(work: () => T): Promise<T>;
  /** Runs a whole transaction when its turn comes. */
  transact<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * The database as better-auth uses it. Each statement, or each transaction of its own, waits for
 * its turn on the writing connection, so that it never lands inside somebody else's transaction.
 */
export const createAuthDatabase = (access: AuthAccess, schema: Record<string, unknown>) => {
  const answer = (sql: string, params: unknown[], method: string) => {
    const statement = access.connection.prepare(sql);
    if (!statement.reader) {
      const { changes } = statement.run(...params);
      return { rows: [], changes };
    }
    const rows = statement.raw().all(...params) as unknown[][];
    return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
  };
  const databaseOn = (callback: AsyncRemoteCallback) =>
    // drizzle reads `casing` from the third argument only; as the second it is silently ignored.
    drizzle(callback, undefined, { schema, casing: 'snake_case' });

  const inside = databaseOn(async (...asked) => answer(...asked));
  const outside = databaseOn((...asked) => access.inTurn(() => answer(...asked)));
  type Work = (database: typeof inside) => Promise<unknown>;
  // drizzle's own would send BEGIN and COMMIT as statements, with other people's between them.
  return Object.assign(outside, {
    transaction: (work: Work) => access.transact(() => work(inside)),
  });
};
