import { eq } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** Whether owners and admins need a second factor; null: the store has not said. */
export const twoFactorRequired = async (read: Read, storeId: string): Promise<boolean | null> => {
  const { signInRules } = read.tables;
  const [row] = await read.select().from(signInRules).where(eq(signInRules.storeId, storeId));
  return row?.twoFactorRequired ?? null;
};

export const requireTwoFactor = async (
  tx: Tx,
  storeId: string,
  required: boolean,
): Promise<void> => {
  const { signInRules } = tx.tables;
  await tx
    .insert(signInRules)
    .values({ storeId, twoFactorRequired: required })
    .onConflictDoUpdate({ target: signInRules.storeId, set: { twoFactorRequired: required } });
};
