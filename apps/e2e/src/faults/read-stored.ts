import Database from 'better-sqlite3';
import { Client } from 'pg';
import { bodyOf } from './history.ts';
import type { Stored, StoredConversation, StoredCounts, StoredEntry } from './stored.ts';

type EntryRow = {
  conversation_id: string;
  seq: number | string;
  client_id: string;
  author_kind: string;
  author_id: string;
  content: unknown;
};

type ConversationRow = {
  store_id: string;
  conversation_id: string;
  shopper_id: string;
  status: 'open' | 'closed';
  head: number | string;
  assigned_to: string | null;
  unread: number | string;
  agent_seen: number | string;
};

type CountRow = {
  store_id: string;
  status: string;
  agent_id: string;
  conversations: number | string;
};

const ENTRIES =
  'select conversation_id, seq, client_id, author_kind, author_id, content from entries';
const CONVERSATIONS =
  'select store_id, conversation_id, shopper_id, status, head, assigned_to, unread, agent_seen from conversations';
const COUNTS = 'select store_id, status, agent_id, conversations from conversation_counts';
const STORES = 'select store_id from stores';

/** Asks the database one question, past everything of ours. */
type Question = (text: string) => Promise<unknown[]>;

/** Opens a run's database past the server and past our storage package, for reading only. */
async function inDatabase<T>(url: string, work: (ask: Question) => Promise<T>): Promise<T> {
  if (url.startsWith('file:')) {
    const database = new Database(url.slice('file:'.length), { readonly: true });
    try {
      return await work(async (text) => database.prepare(text).all());
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (text) => (await client.query(text)).rows);
  } finally {
    await client.end();
  }
}

/** Reads back everything a run's history is held against. `url`: `file:PATH` or `postgres://…`. */
export const readStored = (url: string): Promise<Stored> =>
  inDatabase(url, async (ask) => read(ask, url.startsWith('file:') ? await examine(ask) : []));

/** The newest `seq` of every conversation. */
export const readHeads = (url: string): Promise<ReadonlyMap<string, number>> =>
  inDatabase(url, async (ask) => {
    const rows = (await ask(
      'select conversation_id, head from conversations',
    )) as ConversationRow[];
    return new Map(rows.map((row) => [row.conversation_id, Number(row.head)]));
  });

/** SQLite's own examination of the file. */
async function examine(ask: Question): Promise<string[]> {
  const rows = [
    ...(await ask('pragma integrity_check')),
    ...(await ask('pragma foreign_key_check')),
  ];
  return rows.map((row) => JSON.stringify(row)).filter((row) => row !== '{"integrity_check":"ok"}');
}

async function read(ask: Question, integrity: string[]): Promise<Stored> {
  const entries = (await ask(ENTRIES)) as EntryRow[];
  const conversations = (await ask(CONVERSATIONS)) as ConversationRow[];
  const stores = (await ask(STORES)) as { store_id: string }[];
  const counts = (await ask(COUNTS)) as CountRow[];
  return {
    entries: entries.map(toEntry),
    conversations: conversations.map(toConversation),
    counts: stores.map(({ store_id }) => toCounts(store_id, counts)),
    integrity,
  };
}

// Postgres answers a bigint as text, SQLite holds JSON as text.
const toEntry = (row: EntryRow): StoredEntry => ({
  conversationId: row.conversation_id,
  seq: Number(row.seq),
  clientId: row.client_id,
  author: row.author_kind === 'agent' ? row.author_id : row.author_kind,
  body: bodyOf(typeof row.content === 'string' ? JSON.parse(row.content) : row.content),
});

const toConversation = (row: ConversationRow): StoredConversation => ({
  storeId: row.store_id,
  conversationId: row.conversation_id,
  shopperId: row.shopper_id,
  status: row.status,
  head: Number(row.head),
  assignedTo: row.assigned_to,
  unread: Number(row.unread),
  agentSeen: Number(row.agent_seen),
});

function toCounts(storeId: string, rows: CountRow[]): StoredCounts {
  const mine = new Map<string, number>();
  const sums = { open: 0, unassigned: 0, closed: 0 };
  for (const row of rows) {
    if (row.store_id !== storeId) continue;
    const many = Number(row.conversations);
    if (row.status === 'closed') sums.closed += many;
    else if (row.status === 'open') sums.open += many;
    if (row.status === 'open' && row.agent_id === '') sums.unassigned += many;
    if (row.status === 'open' && row.agent_id !== '') mine.set(row.agent_id, many);
  }
  return { storeId, ...sums, mine };
}
