import type { EarlierConversation, Spend } from '@aisle/protocol';
import { and, desc, eq, inArray, isNotNull, lt, ne } from 'drizzle-orm';
import type { Read } from './storage.ts';

type Hers = { storeId: string; shopperIds: readonly string[] };

/** Orders of one person that are summed at most. */
const COUNTED = 1_000;

/**
 * The conversations of a person, who may be several shoppers of the store, but for one: the newest
 * first, from the one after `before`.
 */
export const earlierConversations = async (
  read: Read,
  asked: Hers & { except: string; before?: string | undefined; limit: number },
): Promise<EarlierConversation[]> => {
  const { conversations } = read.tables;
  const { storeId, except, before, limit } = asked;
  const found = await Promise.all(
    // One walk along the index for each: together they would have to be sorted.
    asked.shopperIds.map((shopperId) =>
      read
        .select()
        .from(conversations)
        .where(
          and(
            eq(conversations.storeId, storeId),
            eq(conversations.shopperId, shopperId),
            ne(conversations.conversationId, except),
            before === undefined ? undefined : lt(conversations.conversationId, before),
          ),
        )
        .orderBy(desc(conversations.conversationId))
        .limit(limit),
    ),
  );
  return found
    .flat()
    .sort((a, b) => (a.conversationId < b.conversationId ? 1 : -1))
    .slice(0, limit)
    .map(toEarlier);
};

const toEarlier = (row: Read['tables']['conversations']['$inferSelect']): EarlierConversation => ({
  conversationId: row.conversationId,
  status: row.status,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  assignedTo: row.assignedTo,
  last:
    row.lastAuthor && row.lastKind
      ? { author: row.lastAuthor, kind: row.lastKind, preview: row.lastPreview ?? '' }
      : null,
});

/** What a person has bought, by currency: orders that something but a look-up ties to her. */
export const spendOf = async (
  read: Read,
  { storeId, shopperIds, customerId }: Hers & { customerId: string | undefined },
): Promise<Spend[]> => {
  const { orders, orderLinks: links } = read.tables;
  const columns = {
    platform: orders.platform,
    orderId: orders.orderId,
    standing: orders.standing,
    currency: orders.currency,
    total: orders.total,
    refunded: orders.refunded,
  };
  const tied = await read
    .selectDistinct(columns)
    .from(links)
    .innerJoin(
      orders,
      and(
        eq(orders.storeId, links.storeId),
        eq(orders.platform, links.platform),
        eq(orders.orderId, links.orderId),
      ),
    )
    .where(
      and(
        eq(links.storeId, storeId),
        inArray(links.shopperId, [...shopperIds]),
        ne(links.kind, 'look_up'),
      ),
    )
    .limit(COUNTED);
  const signed =
    customerId === undefined
      ? []
      : await read
          .select(columns)
          .from(orders)
          .where(
            and(
              eq(orders.storeId, storeId),
              // Said for the planner: the index knows only orders of customers.
              isNotNull(orders.customerId),
              eq(orders.customerId, customerId),
            ),
          )
          .limit(COUNTED);
  const once = new Map(
    [...tied, ...signed].map((row) => [JSON.stringify([row.platform, row.orderId]), row]),
  );
  return sumUp([...once.values()]);
};

type Sum = { currency: string; standing: string; total: number; refunded: number };

const sumUp = (rows: readonly Sum[]): Spend[] =>
  [...Map.groupBy(rows, ({ currency }) => currency)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([currency, all]) => {
      const gross = all.reduce((sum, { total }) => sum + total, 0);
      const refunded = all.reduce((sum, row) => sum + row.refunded, 0);
      return {
        orders: all.length,
        reported: all.filter(({ standing }) => standing === 'reported').length,
        gross: { amount: gross, currency },
        net: { amount: gross - refunded, currency },
      };
    });
