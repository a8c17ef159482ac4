import {
  DESK_LIMITS,
  type InboxCounts,
  type InboxFilter,
  type InboxPlace,
  type InboxTab,
} from '@aisle/protocol';
import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  type SQL,
  sql,
} from 'drizzle-orm';
import { inFilter, narrows, rareTag, taggedWith } from './inbox-filter.ts';
import { type InboxRecord, type SelectedRow, selectRows, toRecord } from './inbox-rows.ts';
import { countUnseenMentions } from './private-notes.ts';
import type { Read } from './storage.ts';

export { type InboxRowsAsked, inboxRows, prepareInboxRows } from './inbox-rows.ts';

export type InboxPage = { rows: InboxRecord[]; more: boolean };

/**
 * Changes are looked for a little before the cursor as well: a transaction that began earlier, or
 * on a node whose clock is behind, may commit after the cursor was handed out.
 */
const OVERLAP_MS = 5_000;

const toPage = (rows: SelectedRow[], limit: number): InboxPage => ({
  rows: rows.slice(0, limit).map(toRecord),
  more: rows.length > limit,
});

/** Few: an agent is mentioned now and then. */
const mentioning = (read: Read, agentId: string) => {
  const { mentions } = read.tables;
  return read
    .select({ id: mentions.conversationId })
    .from(mentions)
    .where(eq(mentions.agentId, agentId));
};

/** Each tab reads one index (see `tables.ts`). */
const inTab = (read: Read, tab: InboxTab, agentId: string): SQL | undefined => {
  const { conversations: c } = read.tables;
  if (tab === 'closed' || tab === 'snoozed') return eq(c.status, tab);
  if (tab === 'mentions') return inArray(c.conversationId, mentioning(read, agentId));
  const open = eq(c.status, 'open');
  if (tab === 'mine') return and(open, isNotNull(c.assignedTo), eq(c.assignedTo, agentId));
  return tab === 'unassigned' ? and(open, isNull(c.assignedTo)) : open;
};

export type InboxAsked = {
  storeId: string;
  tab: InboxTab;
  /** Whose inbox it is; decides `mine`. */
  agentId: string;
  filter?: InboxFilter | undefined;
  before?: InboxPlace;
  /** Now, milliseconds; a filter may ask how long somebody has waited. */
  at?: number;
  limit: number;
};

const isBefore = (read: Read, { updatedAt, conversationId }: InboxPlace): SQL => {
  const { conversations: c } = read.tables;
  return sql`(${c.updatedAt}, ${c.conversationId}) < (${updatedAt}, ${conversationId})`;
};

const inList = (read: Read, { storeId, tab, agentId, before }: InboxAsked): SQL | undefined => {
  const { conversations: c } = read.tables;
  const here = eq(c.storeId, storeId);
  return and(here, inTab(read, tab, agentId), before && isBefore(read, before));
};

/**
 * How far a filter looks, so that one that fits almost nothing costs no more than one that fits
 * everything: down to `floor`, or, where a tag is rare, through the few that carry it.
 */
type Reach = { where: SQL | undefined; floor: InboxPlace | null };

const reachOf = async (read: Read, asked: InboxAsked, filter: InboxFilter): Promise<Reach> => {
  const { conversations: c } = read.tables;
  const { storeId, tab, agentId, before, at = 0 } = asked;
  const fits = inFilter(read, storeId, { filter, at });
  const tag = await rareTag(read, storeId, filter, DESK_LIMITS.filterWalk);
  if (tag !== undefined) {
    const few = inArray(c.conversationId, taggedWith(read, storeId, tag));
    // Joined to nothing, so that the list's own index is not walked instead of those few.
    const here = sql`${c.storeId} || '' = ${storeId}`;
    const behind = before && isBefore(read, before);
    return { where: and(few, here, inTab(read, tab, agentId), behind, fits), floor: null };
  }
  const [floor] = await read
    .select({ updatedAt: c.updatedAt, conversationId: c.conversationId })
    .from(c)
    .where(inList(read, asked))
    .orderBy(desc(c.updatedAt), desc(c.conversationId))
    .limit(1)
    .offset(DESK_LIMITS.filterWalk - 1);
  const above =
    floor &&
    and(
      gte(c.updatedAt, floor.updatedAt),
      sql`(${c.updatedAt}, ${c.conversationId}) >= (${floor.updatedAt}, ${floor.conversationId})`,
    );
  return { where: and(inList(read, asked), above, fits), floor: floor ?? null };
};

/**
 * One page of a tab, newest activity first, and where it goes on. With a filter a page may hold few
 * rows, or none, and still go on.
 */
export const listInbox = async (
  read: Read,
  asked: InboxAsked,
): Promise<{ rows: InboxRecord[]; next: InboxPlace | null }> => {
  const { conversations: c } = read.tables;
  const { filter, limit } = asked;
  const reach = narrows(filter)
    ? await reachOf(read, asked, filter)
    : { where: inList(read, asked), floor: null };
  const found = await selectRows(read)
    .where(reach.where)
    .orderBy(desc(c.updatedAt), desc(c.conversationId))
    .limit(limit + 1);
  const { rows, more } = toPage(found, limit);
  return { rows, next: more ? placeOf(rows.at(-1)) : reach.floor };
};

const placeOf = (row: InboxRecord | undefined): InboxPlace | null =>
  row ? { updatedAt: row.updatedAt, conversationId: row.conversationId } : null;

/**
 * How many conversations a narrowed tab holds, at a bounded price: counting ends at
 * `DESK_LIMITS.countTo` and looks through `DESK_LIMITS.filterWalk`; `more` says that it has ended so.
 */
export const countFitting = async (
  read: Read,
  asked: Omit<InboxAsked, 'before' | 'limit'>,
): Promise<{ conversations: number; more: boolean }> => {
  const { conversations: c, shoppers: s, carts, handlings: h } = read.tables;
  const { filter = {} } = asked;
  const reach = await reachOf(read, { ...asked, limit: 0 }, filter);
  const fitting = read
    .select({ id: c.conversationId })
    .from(c)
    .innerJoin(s, eq(s.shopperId, c.shopperId))
    .leftJoin(carts, eq(carts.shopperId, c.shopperId))
    .leftJoin(h, eq(h.conversationId, c.conversationId))
    .where(reach.where)
    .limit(DESK_LIMITS.countTo)
    .as('fitting');
  const [counted] = await read.select({ conversations: count() }).from(fitting);
  const { conversations } = counted ?? { conversations: 0 };
  return { conversations, more: conversations >= DESK_LIMITS.countTo || reach.floor !== null };
};

/**
 * Rows of any tab that changed since the cursor, oldest change first; a few unchanged ones may come
 * along. `more` means that the caller had better take a new snapshot.
 */
export const inboxChanges = async (
  read: Read,
  { storeId, since, limit }: { storeId: string; since: number; limit: number },
): Promise<InboxPage> => {
  const { conversations: c } = read.tables;
  const rows = await selectRows(read)
    .where(and(eq(c.storeId, storeId), gte(c.changedAt, since - OVERLAP_MS)))
    .orderBy(asc(c.changedAt), asc(c.conversationId))
    .limit(limit + 1);
  return toPage(rows, limit);
};

/** From the maintained table, never by counting conversations. */
export const counts = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<InboxCounts> => {
  const { conversationCounts } = read.tables;
  const rows = await read
    .select()
    .from(conversationCounts)
    .where(eq(conversationCounts.storeId, storeId));
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((total, row) => total + row.conversations, 0);
  return {
    open: sum((row) => row.status === 'open'),
    mine: sum((row) => row.status === 'open' && row.agentId === agentId),
    unassigned: sum((row) => row.status === 'open' && row.agentId === ''),
    closed: sum((row) => row.status === 'closed'),
    snoozed: sum((row) => row.status === 'snoozed'),
    mentions: await countUnseenMentions(read, { storeId, agentId }),
  };
};

/** Open conversations of this agent in which a shopper waits (rule 11: they go back to the queue). */
export const waitingFor = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<string[]> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(and(eq(c.storeId, storeId), inTab(read, 'mine', agentId), isNotNull(c.waitingSince)));
  return rows.map((row) => row.conversationId);
};

/** Open conversations of this agent, whether somebody waits in them or not. */
export const openOf = async (
  read: Read,
  { storeId, agentId }: { storeId: string; agentId: string },
): Promise<string[]> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(and(eq(c.storeId, storeId), inTab(read, 'mine', agentId)));
  return rows.map((row) => row.conversationId);
};
