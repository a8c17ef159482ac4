import { and, eq, inArray } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A hash of a cart's or check-out's token that a shopper's page has shown us. */
export type SeenToken = { storeId: string; token: string; shopperId: string; at: number };

/** The first who showed it is believed: whoever copies it later gains nothing. */
export const saveToken = async (tx: Tx, seen: SeenToken): Promise<void> => {
  await tx.insert(tx.tables.cartTokens).values(seen).onConflictDoNothing();
};

/** Who has shown us any of these. */
export const findTokens = async (
  read: Read,
  storeId: string,
  tokens: readonly string[],
): Promise<Omit<SeenToken, 'storeId'>[]> => {
  if (tokens.length === 0) return [];
  const { cartTokens } = read.tables;
  return read
    .select({ token: cartTokens.token, shopperId: cartTokens.shopperId, at: cartTokens.at })
    .from(cartTokens)
    .where(and(eq(cartTokens.storeId, storeId), inArray(cartTokens.token, [...tokens])));
};
