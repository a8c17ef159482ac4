import type { InboxCounts, InboxFilter, InboxRow, InboxTab } from '@aisle/protocol';
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { toHandling } from './handling.ts';
import { countUnseenMentions } from './private-notes.ts';
import type { Read } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

/** The protocol's inbox row but for `shopper.online`, which no database knows. */
export type InboxRecord = Omit<InboxRow, 'shopper'> & {
  shopper: Omit<InboxRow['shopper'], 'online'>;
};

export type InboxPage = { rows: InboxRecord[]; more: boolean };

/** The row a page follows: the keys of the last row of the page before. */
export type InboxPlace = { updatedAt: number; conversationId: string };

/**
 * Changes are looked for a little before the cursor as well: a transaction that began earlier, or
 * on a node whose clock is behind, may commit after the cursor was handed out.
 */
const OVERLAP_MS = 5_000;

const selectRows = (read: Read) => {
  const { conversations: c, shoppers: s, carts, handlings: h } = read.tables;
  return read
    .select({
      conversationId: c.conversationId,
      status: c.status,
      assignedTo: c.assignedTo,
      head: c.head,
      lastAt: c.lastAt,
      lastAuthor: c.lastAuthor,
      lastKind: c.lastKind,
      lastPreview: c.lastPreview,
      unread: c.unread,
      waitingSince: c.waitingSince,
      updatedAt: c.updatedAt,
      page: s.page,
      shopper: {
        shopperId: s.shopperId,
        // The shop's word on her goes before her own.
        name: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
        locale: s.locale,
        timeZone: s.timeZone,
      },
      quantity: carts.quantity,
      amount: carts.subtotalAmount,
      currency: carts.subtotalCurrency,
      handling: {
        tags: h.tags,
        priority: h.priority,
        notes: h.notes,
        mentioned: h.mentioned,
        snoozedUntil: h.snoozedUntil,
      },
    })
    .from(c)
    .innerJoin(s, eq(s.shopperId, c.shopperId))
    .leftJoin(carts, eq(carts.shopperId, c.shopperId))
    .leftJoin(h, eq(h.conversationId, c.conversationId));
};

type Selected = Awaited<ReturnType<typeof selectRows>>[number];

const lastOf = (row: Selected): InboxRow['last'] =>
  row.lastAt === null || row.lastAuthor === null || row.lastKind === null
    ? null
    : {
        seq: row.head,
        at: row.lastAt,
        author: row.lastAuthor,
        kind: row.lastKind,
        preview: row.lastPreview ?? '',
      };

const toRecord = (row: Selected): InboxRecord => ({
  conversationId: row.conversationId,
  status: row.status,
  shopper: withoutNulls(row.shopper),
  assignedTo: row.assignedTo,
  head: row.head,
  last: lastOf(row),
  unread: row.unread,
  waitingSince: row.waitingSince,
  cart:
    row.quantity === null || row.amount === null || row.currency === null
      ? null
      : { quantity: row.quantity, subtotal: { amount: row.amount, currency: row.currency } },
  page: row.page,
  ...(row.handling && { handling: toHandling(row.handling, row.status) }),
  updatedAt: row.updatedAt,
});

const toPage = (rows: Selected[], limit: number): InboxPage => ({
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

const inFilter = (read: Read, storeId: string, { tag, priority }: InboxFilter): SQL | undefined => {
  const { conversations: c, conversationTags: ct, handlings: h } = read.tables;
  const tagged = () =>
    read
      .select({ id: ct.conversationId })
      .from(ct)
      .where(and(eq(ct.storeId, storeId), eq(ct.tag, tag ?? '')));
  return and(
    tag === undefined ? undefined : inArray(c.conversationId, tagged()),
    // Where nobody put anything the priority is the usual one.
    priority === undefined ? undefined : sql`coalesce(${h.priority}, 'normal') = ${priority}`,
  );
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
  limit: number;
};

const listQuery = (read: Read, asked: InboxAsked) => {
  const { storeId, tab, agentId, filter, before, limit } = asked;
  const { conversations: c } = read.tables;
  return selectRows(read)
    .where(
      and(
        eq(c.storeId, storeId),
        inTab(read, tab, agentId),
        filter && inFilter(read, storeId, filter),
        before &&
          sql`(${c.updatedAt}, ${c.conversationId}) < (${before.updatedAt}, ${before.conversationId})`,
      ),
    )
    .orderBy(desc(c.updatedAt), desc(c.conversationId))
    .limit(limit + 1);
};

/** One page of a tab, newest activity first. */
export const listInbox = async (read: Read, asked: InboxAsked): Promise<InboxPage> =>
  toPage(await listQuery(read, asked), asked.limit);

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

/** Conversations asked for at once; unused places hold an id that nothing has. */
const PLACES = Array.from({ length: 100 }, (_, i) => `id${i}`);

export type InboxRowsAsked = { storeId: string; conversationIds: readonly string[] };

/**
 * Answers conversations' rows, in no particular order; ids of other stores are left out. Kept and
 * asked again and again: building the statement anew took as long as running it.
 */
export const prepareInboxRows = (
  read: Read,
): ((asked: InboxRowsAsked) => Promise<InboxRecord[]>) => {
  const { conversations: c } = read.tables;
  const ids = PLACES.map((place) => sql.placeholder(place));
  const query = selectRows(read)
    .where(and(eq(c.storeId, sql.placeholder('storeId')), inArray(c.conversationId, ids)))
    .prepare();
  return async ({ storeId, conversationIds }) => {
    const records: InboxRecord[] = [];
    for (let from = 0; from < conversationIds.length; from += PLACES.length) {
      const places = PLACES.map((place, i) => [place, conversationIds[from + i] ?? '']);
      const rows = await query.execute({ storeId, ...Object.fromEntries(places) });
      records.push(...rows.map(toRecord));
    }
    return records;
  };
};

/** The same, asked once. */
export const inboxRows = (read: Read, asked: InboxRowsAsked): Promise<InboxRecord[]> =>
  prepareInboxRows(read)(asked);

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
