import { and, eq, lt } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type Delivery = { storeId: string; deliveryId: string; topic: string; at: number };

/** Whether this delivery was dealt with before. */
export const wasDelivered = async (
  read: Read,
  storeId: string,
  deliveryId: string,
): Promise<boolean> => {
  const { shopDeliveries: table } = read.tables;
  const found = await read
    .select({ deliveryId: table.deliveryId })
    .from(table)
    .where(and(eq(table.storeId, storeId), eq(table.deliveryId, deliveryId)));
  return found.length > 0;
};

/** Remembers that it was dealt with; twice is once. */
export const noteDelivery = async (tx: Tx, { at, ...delivery }: Delivery): Promise<void> => {
  const { shopDeliveries: table } = tx.tables;
  await tx
    .insert(table)
    .values({ ...delivery, receivedAt: at })
    .onConflictDoNothing();
};

/** Forgets what no shop repeats any more. */
export const dropDeliveries = async (tx: Tx, before: number): Promise<void> => {
  const { shopDeliveries: table } = tx.tables;
  await tx.delete(table).where(lt(table.receivedAt, before));
};
