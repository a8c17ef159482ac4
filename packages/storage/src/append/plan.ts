import {
  type Author,
  type Entry,
  ok,
  type Result,
  refuse,
  type WebhookEvent,
  webhookEventOf,
} from '@aisle/protocol';
import type { Appended, Draft } from '../storage.ts';
import { eventIdOf } from '../target-deliveries.ts';
import { applyEntry, isSpoken, type LogState, mayFollowClosing } from './log-state.ts';

/** What a dialect read, with the rows locked, before the batch is planned. */
export type Known = {
  /** By conversation id. */
  states: Map<string, LogState>;
  /** Entries that were stored before under a client id of the batch. */
  stored: readonly Entry[];
  /** The batch was tried before, and what was stored at its instant was stored by that try. */
  retried: boolean;
  /** By store, those alone that want to be told of something. */
  targets: Map<string, Target[]>;
};

/** An address of the store's and what it has chosen to be told of. */
export type Target = readonly [targetId: string, events: readonly WebhookEvent[]];

/** What a dialect has to write. Rows are in the order in which locks must be taken. */
export type Plan = {
  outcomes: Result<Appended>[];
  entries: Entry[];
  states: LogState[];
  speakers: { conversationId: string; agentId: string }[];
  counts: CountStep[];
  outgoing: Outgoing[];
};

/** One event for one target, for the outbox. */
type Outgoing = Pick<Entry, 'conversationId' | 'seq' | 'at'> & {
  targetId: string;
  eventId: string;
  storeId: string;
  type: WebhookEvent;
};

type CountStep = {
  storeId: string;
  status: LogState['status'];
  agentId: string;
  by: number;
};

export const authorIdOf = (author: Author) => (author.kind === 'agent' ? author.agentId : '');

/** Rule 1: unique per conversation and author. */
const isSame = (entry: Entry, { conversationId, author }: Draft) =>
  entry.conversationId === conversationId &&
  entry.author.kind === author.kind &&
  authorIdOf(entry.author) === authorIdOf(author);

/**
 * Decides what a batch of drafts does to the logs they name: pure, the same for both databases.
 * A refused draft leaves no trace and its neighbours alone.
 */
export const planBatch = (drafts: readonly Draft[], known: Known, at: number): Plan => {
  const before = known.states;
  const states = new Map(before);
  const stored = Map.groupBy(known.stored, ({ clientId }) => clientId);
  const entries: Entry[] = [];
  const outgoing: Outgoing[] = [];
  const outcomes = drafts.map((draft): Result<Appended> => {
    const state = states.get(draft.conversationId);
    if (!state || state.storeId !== draft.storeId) {
      return refuse('not_found', 'this store has no such conversation');
    }
    const named = stored.get(draft.clientId);
    const first = named?.find((entry) => isSame(entry, draft));
    if (first) return ok({ entry: first, repeated: !(known.retried && first.at === at) });
    if (state.status === 'closed' && !mayFollowClosing(draft.content)) {
      return refuse('closed', 'this conversation is closed');
    }
    const { conversationId, clientId, author, content } = draft;
    const entry: Entry = { conversationId, seq: state.head + 1, clientId, at, author, content };
    const after = applyEntry(state, entry);
    states.set(conversationId, after);
    if (named) named.push(entry);
    else stored.set(clientId, [entry]);
    entries.push(entry);
    const targets = known.targets.get(draft.storeId);
    const tells = targets !== undefined && putOut(outgoing, targets, draft.storeId, entry);
    const more = setOff(state, after);
    return ok({ entry, repeated: false, ...more, ...(tells && { outgoing: true }) });
  });
  const changed = [...states.values()]
    .filter((state) => state !== before.get(state.conversationId))
    .sort((a, b) => compare(a.conversationId, b.conversationId));
  return {
    outcomes,
    entries,
    states: changed,
    speakers: speakersOf(entries),
    counts: countSteps(changed, before),
    outgoing,
  };
};

/** Puts the entry into the outbox of each target that wants it; whether there was one. */
const putOut = (
  outgoing: Outgoing[],
  targets: readonly Target[],
  storeId: string,
  entry: Entry,
): boolean => {
  const type = webhookEventOf(entry.content);
  if (type === null) return false;
  const before = outgoing.length;
  const { conversationId, seq, at } = entry;
  for (const [targetId, events] of targets)
    if (events.includes(type))
      outgoing.push({
        ...{ targetId, eventId: eventIdOf(entry), storeId, type, conversationId, seq, at },
      });
  return outgoing.length > before;
};

/** What an entry sets off besides being there. */
const setOff = (before: LogState, after: LogState): Pick<Appended, 'woke' | 'waits'> => {
  const woke = before.status === 'snoozed' && after.status === 'open';
  const waits = after.waitingSince !== null && (woke || before.waitingSince === null);
  return { ...(woke && { woke }), ...(waits && { waits }) };
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const speakersOf = (entries: readonly Entry[]): Plan['speakers'] => {
  const speakers = new Map<string, Plan['speakers'][number]>();
  for (const { conversationId, author, content } of entries) {
    // Who has joined is one of its people before she says a word.
    if (author.kind !== 'agent' || !(isSpoken(content) || content.kind === 'joined')) continue;
    const { agentId } = author;
    speakers.set(`${conversationId} ${agentId}`, { conversationId, agentId });
  }
  return [...speakers.values()];
};

/** Conversations that moved to another place, summed per place. */
const countSteps = (changed: readonly LogState[], before: Known['states']): CountStep[] => {
  const steps = new Map<string, CountStep>();
  const step = ({ storeId, status, assignedTo }: LogState, by: number) => {
    const agentId = assignedTo ?? '';
    const key = `${storeId} ${status} ${agentId}`;
    const sum = (steps.get(key)?.by ?? 0) + by;
    steps.set(key, { storeId, status, agentId, by: sum });
  };
  for (const now of changed) {
    const was = before.get(now.conversationId);
    if (!was || (was.status === now.status && was.assignedTo === now.assignedTo)) continue;
    step(was, -1);
    step(now, 1);
  }
  return [...steps]
    .filter(([, { by }]) => by !== 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([, moved]) => moved);
};
