import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Connection } from './connect.ts';

type Run = <T>(work: (connection: Connection) => T) => Promise<T>;

/**
 * The database as better-auth uses it. Each statement waits for its turn on the writing
 * connection, so that it never lands inside somebody else's transaction.
 */
export const createAuthDatabase = (run: Run, schema: Record<string, unknown>) =>
  drizzle(
    (sql, params, method) =>
      run((connection) => {
        const statement = connection.prepare(sql);
        if (!statement.reader) {
          const { changes } = statement.run(...params);
          return { rows: [], changes };
        }
        const rows = statement.raw().all(...params) as unknown[][];
        return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
      }),
    // drizzle reads `casing` from the third argument only; as the second it is silently ignored.
    undefined,
    { schema, casing: 'snake_case' },
  );
