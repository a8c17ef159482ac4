import type { BusinessHours } from '@aisle/protocol';
import { eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A store that has settled nothing: there at any hour, and an answer within a day. */
const UNSETTLED: BusinessHours = {
  ...{ plan: null, teams: [], outside: 'tell' },
  promise: { hours: 24, counted: 'always' },
};

/** When the store answers. */
export const findHours = async (read: Read, storeId: string): Promise<BusinessHours> => {
  const { businessHours: h } = read.tables;
  const [row] = await read.select({ hours: h.hours }).from(h).where(eq(h.storeId, storeId));
  return row?.hours ?? UNSETTLED;
};

/** Replaces all of it. */
export const saveHours = async (
  tx: Tx,
  { storeId, hours, at }: { storeId: string; hours: BusinessHours; at: number },
): Promise<void> => {
  const { businessHours } = tx.tables;
  await tx
    .insert(businessHours)
    .values({ storeId, hours, updatedAt: at })
    .onConflictDoUpdate({ target: businessHours.storeId, set: { hours, updatedAt: at } });
};
