import type { Entry, Result } from '@aisle/protocol';
import type { PoolClient } from 'pg';
import { LOG_COLUMNS, type LogState } from '../append/log-state.ts';
import { authorIdOf, type Known, type Plan, planBatch } from '../append/plan.ts';
import type { Appended, Draft } from '../storage.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const INSTANTS = [
  ...['lastAt', 'waitingSince', 'askedAt', 'repliedAt', 'mailedSince', 'mailDueAt'],
  ...['updatedAt', 'changedAt'],
];
const COUNTS = ['head', 'unread', 'shopperUnread'];
const NUMBERS = new Set<string>([...INSTANTS, ...COUNTS]);
const KEPT = LOG_COLUMNS.filter((name) => name !== 'conversationId' && name !== 'storeId');

const arrayType = (name: string) => (NUMBERS.has(name) ? 'bigint[]' : 'text[]');

// Sorted, so that batches of several nodes take their locks in one order and never in a circle.
const LOCK_STATES = `
  select ${LOG_COLUMNS.map((name) => `${snake(name)} as "${name}"`).join(', ')},
    (select json_agg(json_build_array(t.target_id, t.events)) from webhook_targets t
      where t.store_id = conversations.store_id and t.state <> 'off') as targets
  from conversations where conversation_id = any($1::text[])
  order by conversation_id for update`;

const FIND_STORED = `
  select e.conversation_id as "conversationId", e.client_id as "clientId",
    e.author_kind as "authorKind", e.author_id as "authorId", e.seq, e.at, e.content
  from entries e
  join unnest($1::text[], $2::text[], $3::text[], $4::text[])
    as d(client_id, conversation_id, author_kind, author_id)
  on e.client_id = d.client_id and e.conversation_id = d.conversation_id
    and e.author_kind = d.author_kind and e.author_id = d.author_id`;

const INSERT_ENTRIES = `
  insert into entries
    (conversation_id, seq, client_id, author_kind, author_id, kind, content, at)
  select n.conversation_id, n.seq, n.client_id, n.author_kind, n.author_id, n.kind,
    n.content::json, n.at
  from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[],
    $7::text[], $8::bigint[])
    as n(conversation_id, seq, client_id, author_kind, author_id, kind, content, at)`;

const KEEP_STATES = `
  update conversations c set
    ${KEPT.map((name) => `${snake(name)} = n.${snake(name)}${name === 'lastAuthor' ? '::json' : ''}`).join(', ')}
  from unnest($1::text[], ${KEPT.map((name, i) => `$${i + 2}::${arrayType(name)}`).join(', ')})
    as n(conversation_id, ${KEPT.map(snake).join(', ')})
  where c.conversation_id = n.conversation_id`;

const ADD_SPEAKERS = `
  insert into speakers (conversation_id, agent_id)
  select * from unnest($1::text[], $2::text[]) on conflict do nothing`;

const MOVE_COUNTS = `
  insert into conversation_counts as c (store_id, status, agent_id, conversations)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
  on conflict (store_id, status, agent_id)
  do update set conversations = c.conversations + excluded.conversations`;

const PUT_OUT = `
  insert into target_deliveries
    (target_id, event_id, store_id, type, conversation_id, seq, at, state, tries, next_at, since)
  select n.target_id, n.event_id, n.store_id, n.type, n.conversation_id, n.seq, n.at,
    'waiting', 0, n.at, n.at
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[],
    $7::bigint[])
    as n(target_id, event_id, store_id, type, conversation_id, seq, at)
  on conflict do nothing`;

/** One value of a row with `bigint` columns, which the driver hands over as text. */
const toState = (row: Record<string, unknown>): LogState =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      NUMBERS.has(name) && value !== null ? Number(value) : value,
    ]),
  ) as LogState;

const readKnown = async (
  client: PoolClient,
  drafts: readonly Draft[],
): Promise<Omit<Known, 'retried'>> => {
  const ids = [...new Set(drafts.map(({ conversationId }) => conversationId))];
  const locked = await client.query({ name: 'lock_states', text: LOCK_STATES, values: [ids] });
  // A statement of its own: it must see what was committed while the locks were waited for.
  const found = await client.query({
    name: 'find_stored',
    text: FIND_STORED,
    values: [
      drafts.map(({ clientId }) => clientId),
      drafts.map(({ conversationId }) => conversationId),
      drafts.map(({ author }) => author.kind),
      drafts.map(({ author }) => authorIdOf(author)),
    ],
  });
  const stored = found.rows.map((row): Entry => {
    const { conversationId, clientId, authorKind, authorId, content } = row;
    const author =
      authorKind === 'agent' ? { kind: authorKind, agentId: authorId } : { kind: authorKind };
    return {
      conversationId,
      seq: Number(row.seq),
      clientId,
      at: Number(row.at),
      author,
      content,
    };
  });
  return {
    states: new Map(locked.rows.map((row) => [row.conversationId, toState(row)])),
    stored,
    targets: new Map(
      locked.rows
        .filter(({ targets }) => targets !== null)
        .map(({ storeId, targets }) => [storeId, targets]),
    ),
  };
};

const writeEntries = (client: PoolClient, entries: readonly Entry[]) =>
  client.query({
    name: 'insert_entries',
    text: INSERT_ENTRIES,
    values: [
      entries.map(({ conversationId }) => conversationId),
      entries.map(({ seq }) => seq),
      entries.map(({ clientId }) => clientId),
      entries.map(({ author }) => author.kind),
      entries.map(({ author }) => authorIdOf(author)),
      entries.map(({ content }) => content.kind),
      entries.map(({ content }) => JSON.stringify(content)),
      entries.map(({ at }) => at),
    ],
  });

const writeStates = (client: PoolClient, states: readonly LogState[]) =>
  client.query({
    name: 'keep_states',
    text: KEEP_STATES,
    values: [
      states.map(({ conversationId }) => conversationId),
      ...KEPT.map((name) =>
        states.map((state) =>
          name === 'lastAuthor' ? JSON.stringify(state.lastAuthor) : state[name],
        ),
      ),
    ],
  });

const writePlan = async (client: PoolClient, plan: Plan) => {
  const { entries, states, speakers, counts, outgoing } = plan;
  if (entries.length === 0) return;
  await writeEntries(client, entries);
  await writeStates(client, states);
  if (speakers.length > 0) {
    const ids = speakers.map(({ conversationId }) => conversationId);
    await client.query(ADD_SPEAKERS, [ids, speakers.map(({ agentId }) => agentId)]);
  }
  if (counts.length > 0) {
    await client.query(MOVE_COUNTS, [
      counts.map(({ storeId }) => storeId),
      counts.map(({ status }) => status),
      counts.map(({ agentId }) => agentId),
      counts.map(({ by }) => by),
    ]);
  }
  if (outgoing.length > 0) await putOut(client, outgoing);
};

const putOut = (client: PoolClient, outgoing: Plan['outgoing']) =>
  client.query({
    name: 'put_out',
    text: PUT_OUT,
    values: [
      outgoing.map(({ targetId }) => targetId),
      outgoing.map(({ eventId }) => eventId),
      outgoing.map(({ storeId }) => storeId),
      outgoing.map(({ type }) => type),
      outgoing.map(({ conversationId }) => conversationId),
      outgoing.map(({ seq }) => seq),
      outgoing.map(({ at }) => at),
    ],
  });

/**
 * Stores a batch on a client that is inside a transaction; the caller commits. `retried`: an earlier
 * try with the same `at` may have been committed.
 */
export const appendBatch = async (
  client: PoolClient,
  drafts: readonly Draft[],
  at: number,
  retried: boolean,
): Promise<Result<Appended>[]> => {
  const plan = planBatch(drafts, { ...(await readKnown(client, drafts)), retried }, at);
  await writePlan(client, plan);
  return plan.outcomes;
};
