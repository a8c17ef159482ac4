import { and, eq } from 'drizzle-orm';
import { dropGesture, noteGesture } from './gestures.ts';
import type { Read, Tx } from './storage.ts';

/** A discount code made for one conversation. */
export type DiscountCode = {
  storeId: string;
  code: string;
  conversationId: string;
  agentId: string;
  /** Of the subtotal, 1 to 100. */
  percent: number;
  createdAt: number;
  expiresAt: number;
};

export const findCode = async (
  read: Read,
  storeId: string,
  code: string,
): Promise<DiscountCode | null> => {
  const { discountCodes } = read.tables;
  const [row] = await read
    .select()
    .from(discountCodes)
    .where(and(eq(discountCodes.storeId, storeId), eq(discountCodes.code, code)));
  return row ?? null;
};

/**
 * Notes a code before the shop is asked to make it, and in the log of what agents gave (rule 64).
 * @returns false: it was noted before
 */
export const noteCode = async (tx: Tx, code: DiscountCode): Promise<boolean> => {
  const { discountCodes } = tx.tables;
  const noted = await tx
    .insert(discountCodes)
    .values(code)
    .onConflictDoNothing()
    .returning({ code: discountCodes.code });
  if (noted.length === 0) return false;
  const { storeId, conversationId, agentId, percent, createdAt: at } = code;
  const given = { kind: 'discount', words: code.code, percent, agentId, at } as const;
  await noteGesture(tx, { ...given, storeId, conversationId, gestureId: code.code });
  return true;
};

/** The shop has not made it after all: the log does not hold it either. */
export const dropCode = async (tx: Tx, storeId: string, code: string): Promise<void> => {
  const { discountCodes } = tx.tables;
  await tx
    .delete(discountCodes)
    .where(and(eq(discountCodes.storeId, storeId), eq(discountCodes.code, code)));
  await dropGesture(tx, { storeId, gestureId: code });
};
