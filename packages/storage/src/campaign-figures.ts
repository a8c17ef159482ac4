import type { CampaignArm, CampaignFigure, CampaignPlace } from '@aisle/protocol';
import { and, desc, eq, exists, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** From the first to before the last instant at which conditions came true. */
type Period = { storeId: string; from: number; to: number };

const within = (read: Read, { storeId, from, to }: Period): SQL | undefined => {
  const { campaignMeetings: m } = read.tables;
  return and(eq(m.storeId, storeId), gte(m.at, from), lt(m.at, to));
};

/** She wrote in what it became. */
const wrote = (read: Read): SQL => {
  const { campaignMeetings: m, conversations: c } = read.tables;
  return exists(
    read
      .select({ one: sql`1` })
      .from(c)
      .where(and(eq(c.conversationId, m.conversationId), sql`${c.askedAt} >= ${m.openedAt}`)),
  );
};

/** Orders that the shop's server has told of, placed within the window after the meeting. */
const orderedWithin = (read: Read, windowMs: number): SQL | undefined => {
  const { campaignMeetings: m, campaignOrders: n, orders: o } = read.tables;
  return and(
    eq(n.meetingId, m.meetingId),
    eq(o.storeId, n.storeId),
    eq(o.platform, n.platform),
    eq(o.orderId, n.orderId),
    eq(o.standing, 'verified'),
    sql`${o.placedAt} >= ${m.at}`,
    sql`${o.placedAt} < ${m.at} + ${windowMs}`,
  );
};

export type CampaignCount = {
  campaignId: string;
  arm: CampaignArm;
  met: number;
  opened: number;
  wrote: number;
  dismissed: number;
};

/** What became of the meetings of a period, by campaign and arm. */
export const countMeetings = (read: Read, period: Period): Promise<CampaignCount[]> => {
  const { campaignMeetings: m } = read.tables;
  const times = (what: SQL) =>
    sql<number>`sum(case when ${what} then 1 else 0 end)`.mapWith(Number);
  return read
    .select({
      ...{ campaignId: m.campaignId, arm: m.arm },
      met: sql<number>`count(*)`.mapWith(Number),
      opened: times(isNotNull(m.openedAt)),
      wrote: times(wrote(read)),
      dismissed: times(isNotNull(m.dismissedAt)),
    })
    .from(m)
    .where(within(read, period))
    .groupBy(m.campaignId, m.arm);
};

export type CampaignEarned = {
  campaignId: string;
  arm: CampaignArm;
  currency: string;
  /** Meetings after which there was an order; in another currency counted there again. */
  ordered: number;
  /** Minor units, net of refunds. */
  net: number;
};

/** Orders after the meetings of a period, by campaign, arm and currency. */
export const sumOrders = (
  read: Read,
  { windowMs, ...period }: Period & { windowMs: number },
): Promise<CampaignEarned[]> => {
  const { campaignMeetings: m, campaignOrders: n, orders: o } = read.tables;
  return read
    .select({
      ...{ campaignId: m.campaignId, arm: m.arm, currency: o.currency },
      ordered: sql<number>`count(distinct ${m.meetingId})`.mapWith(Number),
      net: sql<number>`coalesce(sum(${o.total} - ${o.refunded}), 0)`.mapWith(Number),
    })
    .from(m)
    .innerJoin(n, eq(n.meetingId, m.meetingId))
    .innerJoin(o, and(orderedWithin(read, windowMs)))
    .where(within(read, period))
    .groupBy(m.campaignId, m.arm, o.currency);
};

export type CampaignRecordRow = {
  meetingId: string;
  at: number;
  conversationId: string | null;
  shopper: string | null;
};

export type CampaignRowsAsked = Period & {
  windowMs: number;
  campaignId: string;
  figure: CampaignFigure;
  before?: CampaignPlace | undefined;
  limit: number;
};

const ofFigure = (read: Read, { figure, windowMs }: CampaignRowsAsked): SQL | undefined => {
  const { campaignMeetings: m, campaignOrders: n, orders: o } = read.tables;
  if (figure === 'opened') return isNotNull(m.openedAt);
  if (figure === 'wrote') return wrote(read);
  const order = read
    .select({ one: sql`1` })
    .from(n)
    .innerJoin(o, and(eq(o.storeId, n.storeId), eq(o.orderId, n.orderId)))
    .where(orderedWithin(read, windowMs));
  return and(exists(order), eq(m.arm, figure === 'ordered' ? 'shown' : 'held'));
};

/** One page of those behind a figure, the last first. */
export const campaignRows = async (
  read: Read,
  asked: CampaignRowsAsked,
): Promise<{ rows: CampaignRecordRow[]; next: CampaignPlace | null }> => {
  const { campaignMeetings: m, shoppers: s } = read.tables;
  const { before, limit } = asked;
  const found = await read
    .select({
      ...{ meetingId: m.meetingId, at: m.at, conversationId: m.conversationId },
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
    })
    .from(m)
    .leftJoin(s, eq(s.shopperId, m.shopperId))
    .where(
      and(
        within(read, asked),
        eq(m.campaignId, asked.campaignId),
        ofFigure(read, asked),
        before && sql`(${m.at}, ${m.meetingId}) < (${before.at}, ${before.meetingId})`,
      ),
    )
    .orderBy(desc(m.at), desc(m.meetingId))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const more = last && found.length > limit;
  return { rows, next: more ? { at: last.at, meetingId: last.meetingId } : null };
};

export type OrderAfter = {
  meetingId: string;
  number: string;
  total: number;
  currency: string;
  placedAt: number;
};

/** The orders after these meetings. */
export const ordersAfter = async (
  read: Read,
  asked: { storeId: string; meetings: readonly string[]; windowMs: number },
): Promise<OrderAfter[]> => {
  if (asked.meetings.length === 0) return [];
  const { campaignMeetings: m, campaignOrders: n, orders: o } = read.tables;
  const rows = await read
    .select({
      ...{ meetingId: m.meetingId, order: o.order, total: o.total },
      ...{ currency: o.currency, placedAt: o.placedAt },
    })
    .from(m)
    .innerJoin(n, eq(n.meetingId, m.meetingId))
    .innerJoin(o, and(orderedWithin(read, asked.windowMs)))
    .where(and(eq(m.storeId, asked.storeId), inArray(m.meetingId, [...asked.meetings])));
  return rows.map(({ order, ...row }) => ({ ...row, number: order.number }));
};
