import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** Whole numbers, also where a database answers sums as text. */
export const sum = (column: SQL | Parameters<typeof sql>[1]) =>
  sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
const countOf = (what: SQL) => sql<number>`count(distinct ${what})`.mapWith(Number);

export type Period = { storeId: string; from: number; to: number };

export const within = (
  table: { storeId: unknown; placedAt: unknown },
  { storeId, from, to }: Period,
): SQL | undefined => {
  const { storeId: store, placedAt } = table as Read['tables']['orders'];
  return and(eq(store, storeId), gte(placedAt, from), lt(placedAt, to));
};

export type Earned = { orders: number; gross: number; refunded: number };

const ORDER = (a: Read['tables']['attributions']) => sql`${a.platform} || ' ' || ${a.orderId}`;

/** Direct and influenced by currency and standing, and by currency and agent. */
export const sumsOf = async (read: Read, period: Period) => {
  const { attributions: a, attributionLines: l } = read.tables;
  const direct = sql`case when ${a.directGross} > 0 then ${ORDER(a)} end`;
  const influenced = sql`case when ${a.influencedGross} > 0 then ${ORDER(a)} end`;
  const line = sql`${l.platform} || ' ' || ${l.orderId}`;
  const [standings, speakers, sellers, products] = await Promise.all([
    read
      .select({
        currency: a.currency,
        standing: a.standing,
        orders: countOf(ORDER(a)),
        directOrders: countOf(direct),
        directGross: sum(a.directGross),
        directRefunded: sum(a.directRefunded),
        influencedOrders: countOf(influenced),
        influencedGross: sum(a.influencedGross),
        influencedRefunded: sum(a.influencedRefunded),
      })
      .from(a)
      .where(within(a, period))
      .groupBy(a.currency, a.standing),
    read
      .select({
        currency: a.currency,
        agentId: sql<string>`coalesce(${a.agentId}, '')`,
        orders: countOf(influenced),
        gross: sum(a.influencedGross),
        refunded: sum(a.influencedRefunded),
      })
      .from(a)
      .where(within(a, period))
      .groupBy(a.currency, a.agentId),
    read
      .select({
        currency: l.currency,
        agentId: l.agentId,
        orders: countOf(line),
        gross: sum(l.gross),
        refunded: sum(l.refunded),
      })
      .from(l)
      .where(within(l, period))
      .groupBy(l.currency, l.agentId),
    read
      .select({
        currency: l.currency,
        platform: l.platform,
        productId: l.productId,
        name: sql<string>`max(${l.name})`,
        pieces: sum(l.pieces),
        orders: countOf(line),
        gross: sum(l.gross),
        refunded: sum(l.refunded),
      })
      .from(l)
      .where(within(l, period))
      .groupBy(l.currency, l.platform, l.productId),
  ]);
  return { standings, speakers, sellers, products };
};

type TeamEarned = Earned & { currency: string; teamId: string };

/**
 * Direct and influenced by currency and team, of who is in it now: who is in two counts in both, and
 * an order that two of a team have sold counts once in it.
 */
export const earnedByTeam = async (
  read: Read,
  period: Period,
): Promise<{ direct: TeamEarned[]; influenced: TeamEarned[] }> => {
  const { attributions: a, attributionLines: l, teams: t, teamMembers: m } = read.tables;
  const order = sql`case when ${a.influencedGross} > 0 then ${ORDER(a)} end`;
  const [direct, influenced] = await Promise.all([
    read
      .select({
        ...{ currency: l.currency, teamId: t.teamId },
        orders: countOf(sql`${l.platform} || ' ' || ${l.orderId}`),
        ...{ gross: sum(l.gross), refunded: sum(l.refunded) },
      })
      .from(l)
      .innerJoin(m, eq(m.agentId, l.agentId))
      .innerJoin(t, and(eq(t.teamId, m.teamId), eq(t.storeId, l.storeId)))
      .where(within(l, period))
      .groupBy(l.currency, t.teamId),
    read
      .select({
        ...{ currency: a.currency, teamId: t.teamId, orders: countOf(order) },
        ...{ gross: sum(a.influencedGross), refunded: sum(a.influencedRefunded) },
      })
      .from(a)
      .innerJoin(m, eq(m.agentId, a.agentId))
      .innerJoin(t, and(eq(t.teamId, m.teamId), eq(t.storeId, a.storeId)))
      .where(within(a, period))
      .groupBy(a.currency, t.teamId),
  ]);
  return { direct, influenced };
};
