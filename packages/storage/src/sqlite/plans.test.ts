import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conversations, entries, inbox, openStorage, type Read, replyTimes } from '../index.ts';
import { createSqliteFile } from '../testing/index.ts';
import { sqliteTables } from './schema.ts';

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

const storeId = 's';
const agentId = 'a';
const conversationId = 'c';
const before = { updatedAt: 1, conversationId };
const page = { storeId, agentId, limit: 50 };

/** Each query that runs while somebody waits, and the index it must walk. */
const QUERIES: [string, string, (read: Read) => Promise<unknown>][] = [
  ['inbox, open', 'inbox_status', (read) => inbox.listInbox(read, { ...page, tab: 'open' })],
  [
    'open, further',
    'inbox_status',
    (read) => inbox.listInbox(read, { ...page, tab: 'open', before }),
  ],
  ['closed', 'inbox_status', (read) => inbox.listInbox(read, { ...page, tab: 'closed', before })],
  ['mine', 'inbox_mine', (read) => inbox.listInbox(read, { ...page, tab: 'mine' })],
  [
    'mine, further',
    'inbox_mine',
    (read) => inbox.listInbox(read, { ...page, tab: 'mine', before }),
  ],
  [
    'unassigned',
    'inbox_unassigned',
    (read) => inbox.listInbox(read, { ...page, tab: 'unassigned' }),
  ],
  [
    'unassigned, further',
    'inbox_unassigned',
    (read) => inbox.listInbox(read, { ...page, tab: 'unassigned', before }),
  ],
  [
    'changes',
    'inbox_changes',
    (read) => inbox.inboxChanges(read, { storeId, since: 9_999, limit: 50 }),
  ],
  ['waiting', 'inbox_mine', (read) => inbox.waitingFor(read, page)],
  ['counts', 'sqlite_autoindex_conversation_counts', (read) => inbox.counts(read, page)],
  [
    'last page of a log',
    'sqlite_autoindex_entries_1',
    (read) => entries.fetchEntries(read, { storeId, conversationId, limit: 50 }),
  ],
  [
    'catching up',
    'sqlite_autoindex_entries_1',
    (read) => entries.fetchEntries(read, { storeId, conversationId, after: 3, limit: 50 }),
  ],
  [
    'newest conversation',
    'conversations_shopper',
    (read) => conversations.latestConversation(read, storeId, 'x'),
  ],
  [
    'first answers',
    'conversations_replied',
    (read) => replyTimes.medianFirstReply(read, storeId, 1),
  ],
];

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
