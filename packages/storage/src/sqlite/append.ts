import type { Author, Entry, Result } from '@aisle/protocol';
import { LOG_COLUMNS, type LogState } from '../append/log-state.ts';
import { authorIdOf, type Known, type Plan, planBatch } from '../append/plan.ts';
import type { Appended, Draft } from '../storage.ts';
import type { Connection } from './connect.ts';

/** What came of each draft, and how many milliseconds the commit waited for the disk. */
export type Stored = { outcomes: Result<Appended>[]; commitMs: number };

/** Stores a batch in one transaction; throws SQLite's error with nothing stored. */
export type AppendBatch = (drafts: readonly Draft[], at: number) => Stored;

type StateRow = Omit<LogState, 'lastAuthor'> & { lastAuthor: string | null; targets: string };

/** What a store without targets answers; most have none. */
const NO_TARGETS = '[]';
type EntryRow = Pick<Entry, 'conversationId' | 'clientId' | 'seq' | 'at'> & {
  authorKind: Author['kind'];
  authorId: string;
  content: string;
};

const KEPT = LOG_COLUMNS.filter((name) => name !== 'conversationId' && name !== 'storeId');

/**
 * What few entries move. An update writes every index anew that has one of the columns it names, so
 * leaving these out saves an eighth of a lone message's way.
 */
const SELDOM_MOVED: readonly (typeof KEPT)[number][] = [
  'status',
  'assignedTo',
  'askedAt',
  'repliedAt',
  'mailedSince',
  'mailDueAt',
];
const OFTEN_MOVED = KEPT.filter((name) => !SELDOM_MOVED.includes(name));

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const prepareKeep = (connection: Connection, columns: readonly string[]) =>
  connection.prepare(
    `update conversations set ${columns.map((name) => `${snake(name)} = ?`).join(', ')}
     where conversation_id = ?`,
  );

/**
 * Single-row statements, prepared once and looped: the fastest way into SQLite. Values go in by
 * place: by name, each call would look every name up.
 */
const prepareStatements = (connection: Connection) => ({
  begin: connection.prepare('begin immediate'),
  commit: connection.prepare('commit'),
  state: connection.prepare<[string], StateRow>(
    `select ${LOG_COLUMNS.map((name) => `${snake(name)} as ${name}`).join(', ')},
         (select json_group_array(json_array(t.target_id, json(t.events)))
            from webhook_targets as t
            where t.store_id = conversations.store_id and t.state <> 'off') as targets
       from conversations where conversation_id = ?`,
  ),
  // All of a batch in one call: most are new, and a call that finds nothing costs six times more.
  stored: connection.prepare<[string], EntryRow>(
    `select e.conversation_id as conversationId, e.client_id as clientId, e.seq, e.at,
         e.author_kind as authorKind, e.author_id as authorId, e.content
       from json_each(?) as asked cross join entries as e on e.client_id = asked.value`,
  ),
  insert: connection.prepare(
    `insert into entries (conversation_id, seq, client_id, author_kind, author_id, kind, content, at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  keep: prepareKeep(connection, KEPT),
  keepOften: prepareKeep(connection, OFTEN_MOVED),
  speaker: connection.prepare(
    'insert or ignore into speakers (conversation_id, agent_id) values (?, ?)',
  ),
  count: connection.prepare(
    `insert into conversation_counts (store_id, status, agent_id, conversations)
       values (@storeId, @status, @agentId, @by)
       on conflict do update set conversations = conversations + @by`,
  ),
  putOut: connection.prepare(
    `insert or ignore into target_deliveries
       (target_id, event_id, store_id, type, conversation_id, seq, at, state, tries, next_at, since)
       values (@targetId, @eventId, @storeId, @type, @conversationId, @seq, @at, 'waiting', 0, @at, @at)`,
  ),
});

type Statements = ReturnType<typeof prepareStatements>;

const readKnown = (statements: Statements, drafts: readonly Draft[]): Known => {
  const states = new Map<string, LogState>();
  const targets: Known['targets'] = new Map();
  for (const { conversationId } of drafts) {
    if (states.has(conversationId)) continue;
    const row = statements.state.get(conversationId);
    if (!row) continue;
    states.set(conversationId, { ...row, lastAuthor: parseAuthor(row.lastAuthor) });
    if (row.targets !== NO_TARGETS) targets.set(row.storeId, JSON.parse(row.targets));
  }
  const rows = statements.stored.all(JSON.stringify(drafts.map(({ clientId }) => clientId)));
  return { states, stored: rows.map(toEntry), retried: false, targets };
};

const toEntry = ({ authorKind, authorId, content, ...row }: EntryRow): Entry => ({
  ...row,
  author: authorKind === 'agent' ? { kind: authorKind, agentId: authorId } : { kind: authorKind },
  content: JSON.parse(content),
});

const parseAuthor = (json: string | null): Author | null =>
  json === null ? null : JSON.parse(json);

const keepState = (statements: Statements, state: LogState, before: LogState | undefined) => {
  const row = { ...state, lastAuthor: JSON.stringify(state.lastAuthor) };
  const seldom = SELDOM_MOVED.some((name) => state[name] !== before?.[name]);
  const [statement, columns] = seldom
    ? [statements.keep, KEPT]
    : [statements.keepOften, OFTEN_MOVED];
  statement.run(
    columns.map((name) => row[name]),
    state.conversationId,
  );
};

const writePlan = (statements: Statements, plan: Plan, before: Map<string, LogState>) => {
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
  for (const state of plan.states) keepState(statements, state, before.get(state.conversationId));
  for (const { conversationId, agentId } of plan.speakers) {
    statements.speaker.run(conversationId, agentId);
  }
  for (const step of plan.counts) statements.count.run(step);
  for (const delivery of plan.outgoing) statements.putOut.run(delivery);
};

/** Prepares the hot path on a connection of its own thread's. */
export const prepareAppend = (connection: Connection): AppendBatch => {
  const statements = prepareStatements(connection);
  return (drafts, at) => {
    statements.begin.run();
    try {
      const known = readKnown(statements, drafts);
      const plan = planBatch(drafts, known, at);
      writePlan(statements, plan, known.states);
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
