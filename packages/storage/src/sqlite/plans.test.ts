import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openStorage, type Read } from '../index.ts';
import { createSqliteFile } from '../testing/index.ts';
import { QUERIES } from '../testing/waited-for.ts';
import { sqliteTables } from './schema.ts';
import { searchConversations } from './search-conversations.ts';

const file = await createSqliteFile();
let connection: Database.Database;
const asked: { sql: string; params: unknown[] }[] = [];

beforeAll(async () => {
  await (await openStorage(file.url)).close();
  connection = new Database(file.path);
});
afterAll(async () => {
  connection.close();
  await file.drop();
});

/** The plans of the statements a query sends, as SQLite tells them. */
const plansOf = async (query: (read: Read) => Promise<unknown>): Promise<string[]> => {
  asked.length = 0;
  const logger = { logQuery: (sql: string, params: unknown[]) => asked.push({ sql, params }) };
  const database = drizzle(connection, { casing: 'snake_case', logger });
  await query(Object.assign(database as unknown as Read, { tables: sqliteTables }));
  return asked.flatMap(({ sql, params }) =>
    connection
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...params)
      .map(({ detail }) => detail),
  );
};

describe('11 however many conversations there are, a list walks its index', () => {
  test.each(QUERIES)('%s: %s', async (_, index, query) => {
    // fetchEntries stops when there is no conversation; one is made up for it.
    connection.pragma('foreign_keys = OFF');
    connection.exec(`insert or ignore into conversations (conversation_id, store_id, shopper_id,
      status, head, shopper_delivered, shopper_seen, agent_delivered, agent_seen, unread,
      shopper_unread, created_at, updated_at, changed_at)
      values ('c', 's', 'x', 'open', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`);
    const plan = await plansOf(query);
    expect(plan.join('\n')).toMatch(new RegExp(`USING (COVERING )?INDEX ${index}`));
    for (const detail of plan) {
      expect(detail).not.toMatch(/^SCAN (?!.*INDEX)/);
      expect(detail).not.toContain('TEMP B-TREE');
    }
  });
});

describe('39 a search walks down from the newest conversation', () => {
  const VALUES = {
    ...{ storeId: 's', before: 9n, end: 0n, limit: 9, rows: 9, matches: 9, match: '"a"*' },
    ...{ status: null, assignedTo: null, tag: 't', from: 0, to: 9, like0: '% a%' },
  };
  test.each([
    ['rare words, in the index', 1, /SCAN conversation_search VIRTUAL TABLE INDEX \d+:.*<>/],
    [
      'common words, in rows',
      100,
      /USING INDEX conversation_words_newest \(store_id=\? AND number/,
    ],
  ])('%s', async (_, rows, way) => {
    connection.pragma('foreign_keys = OFF');
    connection.exec('delete from conversation_words');
    const add = connection.prepare(`insert into conversation_words
      (conversation_id, store_id, words, head, changed_at) values (?, 's', 'ss a', 0, 0)`);
    for (let i = 0; i < rows; i++) add.run(`c${i}`);
    const prepare = vi.spyOn(connection, 'prepare');
    await searchConversations(connection, { storeId: 's', words: ['a'], tag: 't', limit: 9 });
    const asked = prepare.mock.calls.map(([sql]) => sql);
    prepare.mockRestore();
    const plan = asked.flatMap((sql) =>
      connection
        .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
        .all(VALUES)
        .map(({ detail }) => detail),
    );
    expect(plan.join('\n')).toMatch(way);
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
  });
});
