import { and, count, desc, eq, gte, isNotNull, lt, max, sql } from 'drizzle-orm';
import type { Period } from './report-sums.ts';
import type { Read, Tx } from './storage.ts';

/** A product as a conversation names it. */
export type TopicProduct = { productId: string; name: string };

type InConversation = { storeId: string; conversationId: string };

/** Notes what a conversation is about; what is known already stays as it was. */
export const noteProducts = async (
  tx: Tx,
  { products, ...place }: InConversation & { products: readonly TopicProduct[] },
): Promise<void> => {
  if (products.length === 0) return;
  await tx
    .insert(tx.tables.conversationProducts)
    .values(products.map(({ productId, name }) => ({ ...place, productId, name })))
    .onConflictDoNothing();
};

/** Notes the product on the page she is on, where her page has told one. */
export const notePageProduct = async (
  tx: Tx,
  { shopperId, ...place }: InConversation & { shopperId: string },
): Promise<void> => {
  const { pages } = tx.tables;
  const [newest] = await tx
    .select({ product: pages.product })
    .from(pages)
    .where(and(eq(pages.storeId, place.storeId), eq(pages.shopperId, shopperId)))
    .orderBy(desc(pages.at), desc(pages.pageId))
    .limit(1);
  const { productId, name } = newest?.product ?? {};
  if (productId && name) await noteProducts(tx, { ...place, products: [{ productId, name }] });
};

/** How many conversations, and in how many of them nobody has answered. */
export type Counted = { conversations: number; unanswered: number };

const within = (read: Read, { storeId, from, to }: Period) => {
  const { conversations: c } = read.tables;
  return and(eq(c.storeId, storeId), isNotNull(c.askedAt), gte(c.askedAt, from), lt(c.askedAt, to));
};

const countsOf = (read: Read) => {
  const { conversations: c } = read.tables;
  return {
    conversations: count(),
    unanswered: sql<number>`sum(case when ${c.repliedAt} is null then 1 else 0 end)`.mapWith(
      Number,
    ),
  };
};

/** All conversations in which shoppers first wrote in a period. */
export const countAll = async (read: Read, period: Period): Promise<Counted> => {
  const [row] = await read
    .select(countsOf(read))
    .from(read.tables.conversations)
    .where(within(read, period));
  return { conversations: row?.conversations ?? 0, unanswered: row?.unanswered ?? 0 };
};

/** The same by tag, as the conversations are tagged now. */
export const countTags = (read: Read, period: Period): Promise<(Counted & { tag: string })[]> => {
  const { conversations: c, conversationTags: t } = read.tables;
  return read
    .select({ tag: t.tag, ...countsOf(read) })
    .from(c)
    .innerJoin(t, eq(t.conversationId, c.conversationId))
    .where(within(read, period))
    .groupBy(t.tag);
};

/** The same by product. */
export const countProducts = async (
  read: Read,
  period: Period,
): Promise<(Counted & TopicProduct)[]> => {
  const { conversations: c, conversationProducts: p } = read.tables;
  const rows = await read
    .select({ productId: p.productId, name: max(p.name), ...countsOf(read) })
    .from(c)
    .innerJoin(p, eq(p.conversationId, c.conversationId))
    .where(within(read, period))
    .groupBy(p.productId);
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? '' }));
};
