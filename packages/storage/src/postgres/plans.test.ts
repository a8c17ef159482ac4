import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStorage, type Read } from '../index.ts';
import { createPostgresDatabase, findPostgres, type Throwaway } from '../testing/index.ts';
import { QUERIES } from '../testing/waited-for.ts';
import { postgresTables } from './schema.ts';

const server = await findPostgres();
afterAll(() => server?.stop());

describe.skipIf(!server)(
  '11 however many conversations there are, Postgres can walk an index',
  () => {
    let database: Throwaway;
    let client: Client;
    const asked: { sql: string; params: unknown[] }[] = [];

    beforeAll(async () => {
      if (!server) throw new Error('there is no Postgres');
      database = await createPostgresDatabase(server);
      await (await openStorage(database.url)).close();
      client = new Client({ connectionString: database.url });
      await client.connect();
      // Empty tables are read whole whatever the indexes; this asks what full ones would do.
      await client.query('set enable_seqscan = off');
      await client.query('set enable_bitmapscan = off');
      await client.query(`set session_replication_role = replica;
      insert into conversations (conversation_id, store_id, shopper_id, status, head,
        shopper_delivered, shopper_seen, agent_delivered, agent_seen, unread, shopper_unread,
        created_at, updated_at, changed_at)
      values ('c', 's', 'x', 'open', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`);
    });
    afterAll(async () => {
      await client.end();
      await database.drop();
    });

    test.each(QUERIES)('%s: %s', async (_, __, query) => {
      asked.length = 0;
      const logger = { logQuery: (sql: string, params: unknown[]) => asked.push({ sql, params }) };
      const queries = drizzle(client, { casing: 'snake_case', logger });
      await query(Object.assign(queries as unknown as Read, { tables: postgresTables }));
      for (const { sql, params } of asked) {
        const { rows } = await client.query(`explain ${sql}`, params);
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan).toContain('Index');
        expect(plan).not.toMatch(/\bSort\b|Seq Scan on (conversations|entries)/);
      }
    });
  },
);
