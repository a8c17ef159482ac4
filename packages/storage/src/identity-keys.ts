import { and, asc, eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** What a shop signs its shoppers' identities with, as it is kept: sealed. */
export type IdentityKeyRecord = {
  storeId: string;
  keyId: string;
  sealedKey: string;
  createdAt: number;
};

const SLOTS = [1, 2];

/** A store's keys, oldest first; two at most. */
export const listKeys = async (read: Read, storeId: string): Promise<IdentityKeyRecord[]> => {
  const { identityKeys } = read.tables;
  const rows = await read
    .select()
    .from(identityKeys)
    .where(eq(identityKeys.storeId, storeId))
    .orderBy(asc(identityKeys.createdAt), asc(identityKeys.keyId));
  return rows.map(({ slot: _, ...key }) => key);
};

/** False where the store has two already. */
export const addKey = async (tx: Tx, key: IdentityKeyRecord): Promise<boolean> => {
  for (const slot of SLOTS) {
    const added = await tx
      .insert(tx.tables.identityKeys)
      .values({ ...key, slot })
      .onConflictDoNothing()
      .returning({ slot: tx.tables.identityKeys.slot });
    if (added.length > 0) return true;
  }
  return false;
};

/** What it has signed counts no more. */
export const removeKey = async (tx: Tx, storeId: string, keyId: string): Promise<void> => {
  const { identityKeys } = tx.tables;
  await tx
    .delete(identityKeys)
    .where(and(eq(identityKeys.storeId, storeId), eq(identityKeys.keyId, keyId)));
};
