import {
  and,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { moveCount } from './conversation-counts.ts';
import { changeHandling } from './handling.ts';
import type { Read, Tx } from './storage.ts';
import type { Tables } from './tables.ts';

/** Tables whose rows belong to a shopper or to a conversation of hers. */
type Personal = {
  [Name in keyof Tables]: Tables[Name] extends { shopperId: unknown } | { conversationId: unknown }
    ? Name
    : never;
}[keyof Tables];

/**
 * What becomes of them. A table that is not named here does not compile.
 *
 * - `erased`: the rows go, and are hers to have before;
 * - `secret`: the rows go, and are of no use to anybody: hashes, words of an index, a queue's marks;
 * - `emptied`: the row stays without a word of hers, so that figures which count it stay true.
 */
const TREATMENT: Record<Personal, 'erased' | 'secret' | 'emptied'> = {
  carts: 'erased',
  pages: 'erased',
  shortlists: 'erased',
  gifts: 'erased',
  attachments: 'erased',
  entries: 'erased',
  orderLinks: 'erased',
  orderUpdates: 'erased',
  returnRequests: 'erased',
  privateNotes: 'erased',
  handlings: 'erased',
  followUps: 'erased',
  gestures: 'erased',
  feedback: 'erased',
  watches: 'erased',
  // What ties an order to a chat is of her, too: from here on the order counts as one without.
  attributions: 'erased',
  attributionLines: 'erased',
  discountCodes: 'erased',
  mailAddresses: 'erased',
  letters: 'erased',
  // What she said, in other words.
  translations: 'erased',
  conversationTags: 'secret',
  conversationProducts: 'secret',
  mentions: 'secret',
  proposals: 'secret',
  cartTokens: 'secret',
  devices: 'secret',
  resumeLinks: 'secret',
  queueWishes: 'secret',
  conversationWords: 'secret',
  automationMarks: 'secret',
  automationRuns: 'secret',
  targetDeliveries: 'secret',
  // One code a day for an address, whoever comes back with it: a hash, gone after that day.
  mailCodes: 'emptied',
  speakers: 'emptied',
  ratings: 'emptied',
  articleReadings: 'emptied',
  // Counts of what was shown; which order followed goes with what ties orders to her.
  campaignMeetings: 'emptied',
  conversations: 'emptied',
  shoppers: 'emptied',
};

/** Shoppers of one store: somebody's browsers. */
export type Shoppers = { storeId: string; shopperIds: readonly string[] };

type PersonalTable = SQLiteTable & {
  shopperId?: AnySQLiteColumn;
  conversationId?: AnySQLiteColumn;
};

const named = (treatment: 'erased' | 'secret' | 'emptied'): Personal[] =>
  (Object.keys(TREATMENT) as Personal[]).filter((name) => TREATMENT[name] === treatment);

/** Rows of a table that are theirs. Ids are unique in the house: the shoppers' store was looked at. */
const theirs = (
  { shopperId, conversationId }: PersonalTable,
  { shopperIds, conversationIds }: { shopperIds: string[]; conversationIds: string[] },
): SQL | undefined =>
  or(
    shopperId && inArray(shopperId, shopperIds),
    conversationId && inArray(conversationId, conversationIds),
  );

/** Those of them the store knows, and their conversations. */
const scopeOf = async (read: Read, { storeId, shopperIds }: Shoppers) => {
  const { shoppers: s, conversations: c } = read.tables;
  const known = await read
    .select({ shopperId: s.shopperId, customerId: s.customerId })
    .from(s)
    .where(and(eq(s.storeId, storeId), inArray(s.shopperId, [...shopperIds])));
  const ids = known.map(({ shopperId }) => shopperId);
  const conversations = await read
    .select({ conversationId: c.conversationId, status: c.status, assignedTo: c.assignedTo })
    .from(c)
    .where(and(eq(c.storeId, storeId), inArray(c.shopperId, ids)));
  return {
    shopperIds: ids,
    customerIds: known.map(({ customerId }) => customerId).filter((id) => id !== null),
    conversations,
    conversationIds: conversations.map(({ conversationId }) => conversationId),
  };
};

/** What ties orders to her; the orders themselves are the shop's. */
const loosenOrders = async (
  tx: Tx,
  storeId: string,
  { shopperIds, customerIds }: { shopperIds: string[]; customerIds: string[] },
): Promise<void> => {
  const { orders: o, orderLinks: l, campaignMeetings: m, campaignOrders: n } = tx.tables;
  const met = tx.select({ meetingId: m.meetingId }).from(m).where(inArray(m.shopperId, shopperIds));
  await tx.delete(n).where(and(eq(n.storeId, storeId), inArray(n.meetingId, met)));
  const linked = tx
    .select({ one: sql`1` })
    .from(l)
    .where(
      and(
        eq(l.storeId, o.storeId),
        eq(l.platform, o.platform),
        eq(l.orderId, o.orderId),
        inArray(l.shopperId, shopperIds),
      ),
    );
  await tx
    .update(o)
    .set({ customerId: null, emailHash: null, claim: null, tokens: [], attributionKey: null })
    .where(and(eq(o.storeId, storeId), or(inArray(o.customerId, customerIds), exists(linked))));
};

const GONE_FROM_A_CONVERSATION = {
  ...{ status: 'closed' as const, head: 0, unread: 0, shopperUnread: 0, waitingSince: null },
  ...{ shopperDelivered: 0, shopperSeen: 0, agentDelivered: 0, agentSeen: 0 },
  ...{ lastAt: null, lastAuthor: null, lastKind: null, lastPreview: null },
  ...{ mailedSince: null, mailDueAt: null },
} as const;

const GONE_FROM_A_SHOPPER = {
  ...{ name: null, email: null, locale: null, timeZone: null, device: null, page: null },
  ...{ customerId: null, customerName: null, customerEmail: null },
  ...{ identifiedAt: null, signedAt: null, sharesCart: false, sharesPages: false },
} as const;

/** What was erased, for those who have to be told and for what lies elsewhere. */
export type Erased = { conversationIds: string[]; fileKeys: string[] };

/**
 * Erases everything the store holds of these shoppers. What stays is an empty conversation and a
 * nameless shopper, so that counts, times and steps of ratings remain what they were. Doing it twice
 * is doing it once.
 */
export const eraseShoppers = async (
  tx: Tx,
  { at, ...which }: Shoppers & { at: number },
): Promise<Erased> => {
  const { storeId } = which;
  const scope = await scopeOf(tx, which);
  const { shopperIds, conversationIds } = scope;
  for (const { conversationId, status, assignedTo } of scope.conversations) {
    // Takes the conversation's lock, and its tags from the store's counts.
    await changeHandling(tx, { storeId, conversationId, at, tags: [] });
    const from = { status, assignedTo };
    await moveCount(tx, storeId, { from, to: { status: 'closed', assignedTo } });
  }
  await loosenOrders(tx, storeId, scope);
  const { attachments, conversations, shoppers, ratings, tags } = tx.tables;
  // A tag may be her name; one that nothing carries any more is nobody's.
  await tx.delete(tags).where(and(eq(tags.storeId, storeId), lte(tags.uses, 0)));
  const uploads = and(
    eq(attachments.storeId, storeId),
    or(
      inArray(attachments.conversationId, conversationIds),
      and(eq(attachments.uploaderKind, 'shopper'), inArray(attachments.uploaderId, shopperIds)),
    ),
  );
  const files = await tx.delete(attachments).where(uploads).returning({
    fileKey: attachments.fileKey,
  });
  for (const name of [...named('erased'), ...named('secret')]) {
    const table: PersonalTable = tx.tables[name];
    await tx.delete(table).where(theirs(table, scope));
  }
  await tx
    .update(ratings)
    .set({ comment: null })
    .where(inArray(ratings.conversationId, conversationIds));
  await tx
    .update(conversations)
    .set({ ...GONE_FROM_A_CONVERSATION, changedAt: at })
    .where(inArray(conversations.conversationId, conversationIds));
  for (const shopperId of shopperIds)
    await tx
      .update(shoppers)
      // A secret that no browser has: whoever comes with the old one is somebody new.
      .set({ ...GONE_FROM_A_SHOPPER, credentialHash: `erased ${shopperId}`, erasedAt: at })
      .where(eq(shoppers.shopperId, shopperId));
  return { conversationIds, fileKeys: files.map(({ fileKey }) => fileKey) };
};

/** Columns nobody is told. */
const HIDDEN = new Set(['credentialHash', 'fileKey', 'addressHash', 'tokens', 'attributionKey']);

const shownOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !HIDDEN.has(name) && value !== null),
  );

/**
 * Everything the store holds of these shoppers, table by table as it is stored, but for hashes and
 * what only serves the machine.
 */
export const exportShoppers = async (
  read: Read,
  which: Shoppers,
): Promise<Record<string, Record<string, unknown>[]>> => {
  const scope = await scopeOf(read, which);
  const told: Record<string, Record<string, unknown>[]> = {};
  for (const name of [...named('emptied'), ...named('erased')]) {
    const table: PersonalTable = read.tables[name];
    const rows = await read.select().from(table).where(theirs(table, scope));
    if (rows.length > 0) told[name] = rows.map(shownOf);
  }
  return told;
};

/** Whether she has been erased: then what still speaks for her is not let in. */
export const isErased = async (
  read: Read,
  storeId: string,
  shopperId: string,
): Promise<boolean> => {
  const { shoppers: s } = read.tables;
  const rows = await read
    .select({ shopperId: s.shopperId })
    .from(s)
    .where(and(eq(s.storeId, storeId), eq(s.shopperId, shopperId), isNotNull(s.erasedAt)));
  return rows.length > 0;
};

/** Shoppers nobody has signed for who were not seen since `before`, the longest away first. */
export const idleShoppers = async (
  read: Read,
  { storeId, before, limit }: { storeId: string; before: number; limit: number },
): Promise<string[]> => {
  const { shoppers: s } = read.tables;
  const rows = await read
    .select({ shopperId: s.shopperId })
    .from(s)
    .where(
      and(
        eq(s.storeId, storeId),
        isNull(s.erasedAt),
        isNull(s.customerId),
        lt(s.lastSeenAt, before),
      ),
    )
    .orderBy(s.lastSeenAt)
    .limit(limit);
  return rows.map(({ shopperId }) => shopperId);
};
