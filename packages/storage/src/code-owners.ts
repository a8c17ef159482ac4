import { and, eq, inArray } from 'drizzle-orm';
import type { Read } from './storage.ts';

/** The conversation a single-use code was made in, and its shopper. */
export type CodeOwner = { code: string; conversationId: string; shopperId: string; at: number };

/** Whose these codes are, whatever letters a shop writes them in; unknown ones are left out. */
export const codeOwners = async (
  read: Read,
  storeId: string,
  codes: readonly string[],
): Promise<CodeOwner[]> => {
  if (codes.length === 0) return [];
  const { discountCodes: d, conversations: c } = read.tables;
  const spellings = codes.flatMap((code) => [code, code.toUpperCase(), code.toLowerCase()]);
  return read
    .select({
      code: d.code,
      conversationId: d.conversationId,
      shopperId: c.shopperId,
      at: d.createdAt,
    })
    .from(d)
    .innerJoin(c, eq(c.conversationId, d.conversationId))
    .where(and(eq(d.storeId, storeId), inArray(d.code, [...new Set(spellings)])));
};
