import type { ServedPlace } from '@aisle/protocol';
import { and, desc, eq, exists, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import { membersOf } from './routing.ts';
import type { Read } from './storage.ts';

/** A conversation as far as it tells how she was served. */
export type ServedRecord = {
  conversationId: string;
  /** Her first words, and the first answer to them. */
  askedAt: number;
  repliedAt: number | null;
  closed: boolean;
  /** When it was closed, where nothing came after it. */
  closedAt: number | null;
  assignedTo: string | null;
  shopper: string | null;
};

export type ServedAsked = {
  storeId: string;
  /** From the first to before the last instant of her first words. */
  from: number;
  to: number;
  agentId?: string | undefined;
  /** Of those who are in it now. */
  teamId?: string | undefined;
  /** About this: tagged so now, or naming the product. */
  tag?: string | undefined;
  productId?: string | undefined;
  before?: ServedPlace | null | undefined;
  limit: number;
};

/** One page of the conversations that began in a period, the newest first. */
export const servedPage = async (read: Read, asked: ServedAsked): Promise<ServedRecord[]> => {
  const { conversations: c, shoppers: s } = read.tables;
  const { before } = asked;
  const rows = await read
    .select({
      conversationId: c.conversationId,
      askedAt: c.askedAt,
      repliedAt: c.repliedAt,
      status: c.status,
      lastKind: c.lastKind,
      lastAt: c.lastAt,
      assignedTo: c.assignedTo,
      shopper: sql<string | null>`coalesce(${s.customerName}, ${s.name})`,
    })
    .from(c)
    .innerJoin(s, eq(s.shopperId, c.shopperId))
    .where(
      and(
        eq(c.storeId, asked.storeId),
        isNotNull(c.askedAt),
        gte(c.askedAt, asked.from),
        lt(c.askedAt, asked.to),
        asked.agentId === undefined ? undefined : eq(c.assignedTo, asked.agentId),
        asked.teamId === undefined
          ? undefined
          : inArray(c.assignedTo, membersOf(read, asked.storeId, asked.teamId)),
        isAbout(read, asked),
        before
          ? sql`(${c.askedAt}, ${c.conversationId}) < (${before.askedAt}, ${before.conversationId})`
          : undefined,
      ),
    )
    .orderBy(desc(c.askedAt), desc(c.conversationId))
    .limit(asked.limit);
  return rows.map(({ status, lastKind, lastAt, askedAt, ...row }) => ({
    ...row,
    askedAt: askedAt ?? 0,
    closed: status === 'closed',
    closedAt: status === 'closed' && lastKind === 'closed' ? lastAt : null,
  }));
};

/** That the conversation of the query around it has the tag, or names the product. */
const isAbout = (read: Read, { tag, productId }: ServedAsked): SQL | undefined => {
  const { conversations: c, conversationTags: t, conversationProducts: p } = read.tables;
  const one = { one: sql`1` };
  return and(
    tag === undefined
      ? undefined
      : exists(
          read
            .select(one)
            .from(t)
            .where(
              and(
                ...[eq(t.storeId, c.storeId), eq(t.tag, tag)],
                eq(t.conversationId, c.conversationId),
              ),
            ),
        ),
    productId === undefined
      ? undefined
      : exists(
          read
            .select(one)
            .from(p)
            .where(and(eq(p.conversationId, c.conversationId), eq(p.productId, productId))),
        ),
  );
};
