import type { Author, Entry, Result } from '@aisle/protocol';
import { LOG_COLUMNS, type LogState } from '../append/log-state.ts';
import { authorIdOf, onceKey, type Plan, planBatch } from '../append/plan.ts';
import type { Appended, Draft } from '../storage.ts';
import type { Connection } from './connect.ts';

/** What came of each draft, and how many milliseconds the commit waited for the disk. */
export type Stored = { outcomes: Result<Appended>[]; commitMs: number };

/** Stores a batch in one transaction; throws SQLite's error with nothing stored. */
export type AppendBatch = (drafts: readonly Draft[], at: number) => Stored;

type StateRow = Omit<LogState, 'lastAuthor'> & { lastAuthor: string | null };
type EntryRow = { seq: number; content: string; at: number };

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Single-row statements, prepared once and looped: the fastest way into SQLite. */
const prepareStatements = (connection: Connection) => {
  const kept = LOG_COLUMNS.filter((name) => name !== 'conversationId' && name !== 'storeId');
  return {
    begin: connection.prepare('begin immediate'),
    commit: connection.prepare('commit'),
    state: connection.prepare<[string], StateRow>(
      `select ${LOG_COLUMNS.map((name) => `${snake(name)} as ${name}`).join(', ')}
       from conversations where conversation_id = ?`,
    ),
    stored: connection.prepare<[string, string, string, string], EntryRow>(
      `select seq, content, at from entries
       where client_id = ? and conversation_id = ? and author_kind = ? and author_id = ?`,
    ),
    insert: connection.prepare(
      `insert into entries (conversation_id, seq, client_id, author_kind, author_id, kind, content, at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    keep: connection.prepare(
      `update conversations set ${kept.map((name) => `${snake(name)} = @${name}`).join(', ')}
       where conversation_id = @conversationId`,
    ),
    speaker: connection.prepare(
      'insert or ignore into speakers (conversation_id, agent_id) values (?, ?)',
    ),
    count: connection.prepare(
      `insert into conversation_counts (store_id, status, agent_id, conversations)
       values (@storeId, @status, @agentId, @by)
       on conflict do update set conversations = conversations + @by`,
    ),
  };
};

type Statements = ReturnType<typeof prepareStatements>;

const readKnown = (statements: Statements, drafts: readonly Draft[]) => {
  const states = new Map<string, LogState>();
  const stored = new Map<string, Entry>();
  for (const draft of drafts) {
    const { conversationId, clientId, author } = draft;
    if (!states.has(conversationId)) {
      const row = statements.state.get(conversationId);
      if (row) states.set(conversationId, { ...row, lastAuthor: parseAuthor(row.lastAuthor) });
    }
    const first = statements.stored.get(clientId, conversationId, author.kind, authorIdOf(author));
    if (first) {
      const { seq, at, content } = first;
      const entry = { conversationId, seq, clientId, at, author, content: JSON.parse(content) };
      stored.set(onceKey(draft), entry);
    }
  }
  return { states, stored, retried: false };
};

const parseAuthor = (json: string | null): Author | null =>
  json === null ? null : JSON.parse(json);

const writePlan = (statements: Statements, plan: Plan) => {
  for (const { conversationId, seq, clientId, author, content, at } of plan.entries) {
    statements.insert.run(
      conversationId,
      seq,
      clientId,
      author.kind,
      authorIdOf(author),
      content.kind,
      JSON.stringify(content),
      at,
    );
  }
  for (const { storeId: _, ...state } of plan.states) {
    statements.keep.run({ ...state, lastAuthor: JSON.stringify(state.lastAuthor) });
  }
  for (const { conversationId, agentId } of plan.speakers) {
    statements.speaker.run(conversationId, agentId);
  }
  for (const step of plan.counts) statements.count.run(step);
};

/** Prepares the hot path on a connection of its own thread's. */
export const prepareAppend = (connection: Connection): AppendBatch => {
  const statements = prepareStatements(connection);
  return (drafts, at) => {
    statements.begin.run();
    try {
      const plan = planBatch(drafts, readKnown(statements, drafts), at);
      writePlan(statements, plan);
      const begun = performance.now();
      statements.commit.run();
      return { outcomes: plan.outcomes, commitMs: performance.now() - begun };
    } catch (error) {
      // A full disk may have undone it already.
      if (connection.inTransaction) connection.exec('rollback');
      throw error;
    }
  };
};
