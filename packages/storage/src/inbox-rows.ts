import type { InboxRow } from '@aisle/protocol';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { toHandling } from './handling.ts';
import type { Read } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

/** The protocol's inbox row but for `shopper.online`, which no database knows. */
export type InboxRecord = Omit<InboxRow, 'shopper'> & {
  shopper: Omit<InboxRow['shopper'], 'online'>;
};

/** A conversation with all that its row shows; the caller says which and in what order. */
export const selectRows = (read: Read) => {
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

export type SelectedRow = Awaited<ReturnType<typeof selectRows>>[number];

const lastOf = (row: SelectedRow): InboxRow['last'] =>
  row.lastAt === null || row.lastAuthor === null || row.lastKind === null
    ? null
    : {
        seq: row.head,
        at: row.lastAt,
        author: row.lastAuthor,
        kind: row.lastKind,
        preview: row.lastPreview ?? '',
      };

export const toRecord = (row: SelectedRow): InboxRecord => ({
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
    // Joined to nothing, so that each is found by its name instead of walking all of the store's.
    .where(
      and(sql`${c.storeId} || '' = ${sql.placeholder('storeId')}`, inArray(c.conversationId, ids)),
    )
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
