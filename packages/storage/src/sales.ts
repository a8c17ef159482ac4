import { and, eq, exists, gte, isNotNull, lt, sql } from 'drizzle-orm';
import { attributed, convertedWithin } from './report.ts';
import type { Period } from './report-sums.ts';
import type { Read } from './storage.ts';

/** Counts by who has them (empty: nobody), of those in which a shopper first wrote in the period. */
export const conversationsByAgent = async (
  read: Read,
  { storeId, from, to }: Period,
): Promise<{ agentId: string; conversations: number }[]> => {
  const { conversations: c } = read.tables;
  const agentId = sql<string>`coalesce(${c.assignedTo}, '')`;
  return read
    .select({ agentId, conversations: sql<number>`count(*)`.mapWith(Number) })
    .from(c)
    .where(
      and(eq(c.storeId, storeId), isNotNull(c.askedAt), gte(c.askedAt, from), lt(c.askedAt, to)),
    )
    .groupBy(c.assignedTo);
};

/** The conversations of the period that an order followed in time, once for each currency. */
export const conversions = async (
  read: Read,
  period: Period,
  days: number,
): Promise<{ conversationId: string; agentId: string; currency: string }[]> => {
  const { attributions: a, conversations: c } = read.tables;
  return read
    .selectDistinct({
      conversationId: a.conversationId,
      agentId: sql<string>`coalesce(${c.assignedTo}, '')`,
      currency: a.currency,
    })
    .from(a)
    .innerJoin(c, eq(c.conversationId, a.conversationId))
    .where(and(eq(a.storeId, period.storeId), convertedWithin(read, period, days)));
};

/** A customer the shop knows, who ordered in the period: all she has paid so far, net of refunds. */
export type CustomerValue = { currency: string; paid: number; chatted: boolean };

/** One for each customer and currency; `chatted`: the chat came before an order of hers, whenever. */
export const customerValues = async (read: Read, period: Period): Promise<CustomerValue[]> => {
  const { orders: o } = read.tables;
  const { storeId, from, to } = period;
  // Guests among them fall out below: told here, they would have every customer's orders walked.
  const ordered = read
    .selectDistinct({ customerId: o.customerId })
    .from(o)
    .where(and(eq(o.storeId, storeId), gte(o.placedAt, from), lt(o.placedAt, to)))
    .as('ordered');
  const rows = await read
    .select({
      currency: o.currency,
      paid: sql<number>`sum(${o.total} - ${o.refunded})`.mapWith(Number),
      chats: sql<number>`sum(case when ${exists(attributed(read))} then 1 else 0 end)`.mapWith(
        Number,
      ),
      here: sql<number>`sum(case when ${o.placedAt} >= ${from} and ${o.placedAt} < ${to} then 1 else 0 end)`.mapWith(
        Number,
      ),
    })
    .from(ordered)
    .innerJoin(
      o,
      and(eq(o.storeId, storeId), isNotNull(o.customerId), eq(o.customerId, ordered.customerId)),
    )
    .groupBy(o.customerId, o.platform, o.currency);
  return rows
    .filter(({ here }) => here > 0)
    .map(({ currency, paid, chats }) => ({ currency, paid, chatted: chats > 0 }));
};
