import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** More orders than that tell a rule nothing more. */
const ORDERS = 50;

/** When a shopper's orders were placed: those linked to her, and those of who she is to the shop. */
export const ordersPlaced = async (
  read: Read,
  asked: { storeId: string; shopperId: string; customerId: string | undefined },
): Promise<number[]> => {
  const { orders: o, orderLinks: l } = read.tables;
  const { storeId, shopperId, customerId } = asked;
  const isLinked = and(
    eq(o.storeId, l.storeId),
    eq(o.platform, l.platform),
    eq(o.orderId, l.orderId),
  );
  const shape = { platform: o.platform, orderId: o.orderId, placedAt: o.placedAt };
  const linked = await read
    .selectDistinct(shape)
    .from(l)
    .innerJoin(o, isLinked)
    .where(and(eq(l.storeId, storeId), eq(l.shopperId, shopperId)))
    .limit(ORDERS);
  const hers =
    customerId === undefined
      ? []
      : await read
          .select(shape)
          .from(o)
          .where(and(eq(o.storeId, storeId), isNotNull(o.customerId), eq(o.customerId, customerId)))
          .orderBy(desc(o.placedAt))
          .limit(ORDERS);
  const once = new Map(
    [...linked, ...hers].map((row) => [`${row.platform} ${row.orderId}`, row.placedAt]),
  );
  return [...once.values()];
};
