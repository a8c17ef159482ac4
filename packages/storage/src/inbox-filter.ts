import type { InboxFilter } from '@aisle/protocol';
import { and, asc, eq, exists, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Read } from './storage.ts';

const MINUTE_MS = 60_000;

/** Whether anything narrows the list down. */
export const narrows = (filter: InboxFilter | undefined): filter is InboxFilter =>
  filter !== undefined && Object.values(filter).some((value) => value !== undefined);

/** The conversations a store has put this tag on. */
export const taggedWith = (read: Read, storeId: string, tag: string) => {
  const { conversationTags: ct } = read.tables;
  return read
    .select({ id: ct.conversationId })
    .from(ct)
    .where(and(eq(ct.storeId, storeId), eq(ct.tag, tag)));
};

/** One at a time and not as a list: a tag may be on any number of conversations. */
const carries = (read: Read, storeId: string, tag: string) => {
  const { conversations: c, conversationTags: ct } = read.tables;
  const mark = and(
    eq(ct.storeId, storeId),
    eq(ct.tag, tag),
    eq(ct.conversationId, c.conversationId),
  );
  return exists(read.select({ one: sql`1` }).from(ct).where(mark));
};

const inTeam = (read: Read, teamId: string) => {
  const { conversations: c, teamMembers: m, queueWishes: w } = read.tables;
  const member = and(eq(m.teamId, teamId), eq(m.agentId, c.assignedTo));
  const wished = and(eq(w.conversationId, c.conversationId), eq(w.teamId, teamId));
  return or(
    exists(read.select({ one: sql`1` }).from(m).where(member)),
    and(isNull(c.assignedTo), exists(read.select({ one: sql`1` }).from(w).where(wished))),
  );
};

/**
 * All that a filter asks, over a conversation joined with its shopper, cart and handling. `at` is
 * now, milliseconds: a wait grows.
 */
export const inFilter = (
  read: Read,
  storeId: string,
  { filter, at }: { filter: InboxFilter; at: number },
): SQL | undefined => {
  const { conversations: c, shoppers: s, carts, handlings: h } = read.tables;
  const { tags = [], priority, language, waitingMinutes, cartAbove, teamId } = filter;
  const spoken = `${language}-`;
  return and(
    ...tags.map((tag) => carries(read, storeId, tag)),
    // Where nobody put anything the priority is the usual one.
    priority && sql`coalesce(${h.priority}, 'normal') = ${priority}`,
    language === undefined
      ? undefined
      : sql`lower(substr(${s.locale} || '-', 1, ${spoken.length})) = ${spoken}`,
    waitingMinutes === undefined ? undefined : lte(c.waitingSince, at - waitingMinutes * MINUTE_MS),
    cartAbove &&
      and(
        eq(carts.subtotalCurrency, cartAbove.currency),
        sql`${carts.subtotalAmount} > ${cartAbove.amount}`,
      ),
    teamId === undefined ? undefined : inTeam(read, teamId),
  );
};

/** The rarest of these tags, where it is on so few conversations at most; else undefined. */
export const rareTag = async (
  read: Read,
  storeId: string,
  { tags: wanted = [] }: InboxFilter,
  most: number,
): Promise<string | undefined> => {
  if (wanted.length === 0) return undefined;
  const { tags } = read.tables;
  const known = await read
    .select({ tag: tags.tag, uses: tags.uses })
    .from(tags)
    .where(and(eq(tags.storeId, storeId), inArray(tags.tag, wanted)))
    .orderBy(asc(tags.uses));
  // A tag the store has never used is on none.
  const unused = wanted.find((tag) => !known.some((one) => one.tag === tag));
  const [rarest] = known;
  return unused ?? (rarest && rarest.uses <= most ? rarest.tag : undefined);
};
