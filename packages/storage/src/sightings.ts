import { eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A shopper opened the chat on a page of this origin. */
export type ChatSighting = { origin: string; at: number };

/** Remembers the newest of each origin. */
export const noteSighting = async (
  tx: Tx,
  { storeId, origin, at }: ChatSighting & { storeId: string },
): Promise<void> => {
  const { sightings } = tx.tables;
  await tx
    .insert(sightings)
    .values({ storeId, origin, seenAt: at })
    .onConflictDoUpdate({ target: [sightings.storeId, sightings.origin], set: { seenAt: at } });
};

export const listSightings = async (read: Read, storeId: string): Promise<ChatSighting[]> => {
  const { sightings } = read.tables;
  return read
    .select({ origin: sightings.origin, at: sightings.seenAt })
    .from(sightings)
    .where(eq(sightings.storeId, storeId));
};
