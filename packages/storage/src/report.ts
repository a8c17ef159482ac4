import type { Order, ReportFigure, ReportOnly, ReportPlace, Standing } from '@aisle/protocol';
import {
  and,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  lt,
  not,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Attribution } from './attributions.ts';
import { type Earned, type Period, sum, within } from './report-sums.ts';
import { membersOf } from './routing.ts';
import type { Read } from './storage.ts';

type Slot = { currency: string; standing: Standing };

/** With how many orders something was paid back for. */
type Returned = Earned & { returned: number };

/** All known orders by currency and standing, and those the chat came before. */
export const ordersKnown = async (
  read: Read,
  period: Period,
): Promise<(Slot & Returned & { chats: Returned })[]> => {
  const { orders: o } = read.tables;
  const chat = sql`case when ${exists(attributed(read))} then 1 else 0 end`;
  const rows = await read
    .select({
      currency: o.currency,
      standing: o.standing,
      orders: sql<number>`count(*)`.mapWith(Number),
      gross: sum(o.total),
      refunded: sum(o.refunded),
      returned: sum(sql`case when ${o.refunded} > 0 then 1 else 0 end`),
      chatReturned: sum(sql`case when ${o.refunded} > 0 then ${chat} else 0 end`),
      chatOrders: sum(chat),
      chatGross: sum(sql`${chat} * ${o.total}`),
      chatRefunded: sum(sql`${chat} * ${o.refunded}`),
    })
    .from(o)
    .where(within(o, period))
    .groupBy(o.currency, o.standing);
  return rows.map(({ chatOrders, chatGross, chatRefunded, chatReturned, ...row }) => ({
    ...row,
    chats: {
      ...{ orders: chatOrders, gross: chatGross, refunded: chatRefunded },
      returned: chatReturned,
    },
  }));
};

const DAY_MS = 86_400_000;

/** That an order of the attribution's row was placed within so many days after her first words. */
export const convertedWithin = (
  read: Read,
  { from, to }: Omit<Period, 'storeId'>,
  days: number,
) => {
  const { attributions: a, conversations: c } = read.tables;
  return and(
    gte(a.placedAt, from),
    lt(a.placedAt, to + days * DAY_MS),
    gte(c.askedAt, from),
    lt(c.askedAt, to),
    gte(a.placedAt, c.askedAt),
    sql`${a.placedAt} < ${c.askedAt} + ${days * DAY_MS}`,
  );
};

/** Rows that say the chat came before the order of the query around it. */
export const attributed = (read: Read) => {
  const { orders: o, attributions: a } = read.tables;
  return read
    .select({ one: sql`1` })
    .from(a)
    .where(and(eq(a.storeId, o.storeId), eq(a.platform, o.platform), eq(a.orderId, o.orderId)));
};

export type ReportAsked = Period & {
  currency: string;
  figure: ReportFigure;
  /** Of `converted`: so many days after her first words. */
  days?: number | undefined;
  only?: ReportOnly | undefined;
  standing?: Standing | undefined;
  agentId?: string | undefined;
  /** Of those who are in it now. */
  teamId?: string | undefined;
  product?: { platform: string; productId: string } | undefined;
  before?: ReportPlace | undefined;
  limit: number;
};

/** An order behind a figure, and the conversation's part in it; null where none came before. */
export type ReportRecord = {
  order: Order;
  part: Omit<Attribution, 'lines'> | null;
  shopper: string | null;
};

/** One page of the orders behind a figure, newest first. */
export const reportPage = async (
  read: Read,
  asked: ReportAsked,
): Promise<{ rows: ReportRecord[]; next: ReportPlace | null }> => {
  const rows =
    asked.figure === 'without_chat' || asked.figure === 'all'
      ? await byItself(read, asked)
      : await withChat(read, asked);
  const page = rows.slice(0, asked.limit);
  const last = page.at(-1);
  return {
    rows: page,
    next:
      last && rows.length > asked.limit
        ? {
            placedAt: last.order.placedAt,
            platform: last.order.platform,
            orderId: last.order.orderId,
            conversationId: last.part?.conversationId ?? '',
          }
        : null,
  };
};

const withChat = async (read: Read, asked: ReportAsked): Promise<ReportRecord[]> => {
  const { attributions: a, orders: o, conversations: c, shoppers: s } = read.tables;
  const { before } = asked;
  const rows = await read
    .select({
      order: o.order,
      part: a,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
    })
    .from(a)
    .innerJoin(
      o,
      and(eq(o.storeId, a.storeId), eq(o.platform, a.platform), eq(o.orderId, a.orderId)),
    )
    .innerJoin(c, eq(c.conversationId, a.conversationId))
    .innerJoin(s, eq(s.shopperId, c.shopperId))
    .where(
      and(
        asked.figure === 'converted'
          ? and(eq(a.storeId, asked.storeId), convertedWithin(read, asked, asked.days ?? 0))
          : within(a, asked),
        eq(a.currency, asked.currency),
        onlyThose(read, asked),
        asked.standing && eq(a.standing, asked.standing),
        ofFigure(read, asked),
        before &&
          sql`(${a.placedAt}, ${a.platform}, ${a.orderId}, ${a.conversationId}) < (${before.placedAt}, ${before.platform}, ${before.orderId}, ${before.conversationId})`,
      ),
    )
    .orderBy(desc(a.placedAt), desc(a.platform), desc(a.orderId), desc(a.conversationId))
    .limit(asked.limit + 1);
  return rows;
};

const onlyThose = (read: Read, { only }: ReportAsked): SQL | undefined => {
  const { orders: o } = read.tables;
  if (only === 'returned') return sql`${o.refunded} > 0`;
  return only === 'customers' ? isNotNull(o.customerId) : undefined;
};

const ofFigure = (read: Read, asked: ReportAsked): SQL | undefined => {
  const { attributions: a, attributionLines: l } = read.tables;
  const { figure, agentId, teamId, product } = asked;
  if (figure === 'with_chat' || figure === 'converted') return undefined;
  if (figure === 'influenced')
    return and(sql`${a.influencedGross} > 0`, ofWhom(read, a.agentId, asked));
  if (agentId === undefined && teamId === undefined && !product) return sql`${a.directGross} > 0`;
  return exists(
    read
      .select({ one: sql`1` })
      .from(l)
      .where(
        and(
          eq(l.storeId, a.storeId),
          eq(l.platform, a.platform),
          eq(l.orderId, a.orderId),
          eq(l.conversationId, a.conversationId),
          ofWhom(read, l.agentId, asked),
          product && eq(l.productId, product.productId),
          product && eq(l.platform, product.platform),
        ),
      ),
  );
};

type AgentColumn = Read['tables']['attributions' | 'attributionLines']['agentId'];

/** One agent (empty: nobody), or who is in a team now. */
const ofWhom = (
  read: Read,
  column: AgentColumn,
  { storeId, agentId, teamId }: ReportAsked,
): SQL | undefined =>
  and(
    agentId === undefined ? undefined : sql`coalesce(${column}, '') = ${agentId}`,
    teamId === undefined ? undefined : inArray(column, membersOf(read, storeId, teamId)),
  );

/** Orders without a conversation's part in them. */
const byItself = async (read: Read, asked: ReportAsked): Promise<ReportRecord[]> => {
  const { orders: o } = read.tables;
  const { before } = asked;
  const rows = await read
    .select({ order: o.order })
    .from(o)
    .where(
      and(
        within(o, asked),
        eq(o.currency, asked.currency),
        asked.standing && eq(o.standing, asked.standing),
        asked.figure === 'all' ? undefined : not(exists(attributed(read))),
        onlyThose(read, asked),
        before &&
          sql`(${o.placedAt}, ${o.platform}, ${o.orderId}) < (${before.placedAt}, ${before.platform}, ${before.orderId})`,
      ),
    )
    .orderBy(desc(o.placedAt), desc(o.platform), desc(o.orderId))
    .limit(asked.limit + 1);
  return rows.map(({ order }) => ({ order, part: null, shopper: null }));
};
