import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A link to set a new password by; counts once. */
export type ResetLink = {
  tokenHash: string;
  userId: string;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
};

export const addResetLink = async (tx: Tx, link: Omit<ResetLink, 'usedAt'>): Promise<void> => {
  await tx.insert(tx.tables.resetLinks).values(link);
};

/** As `addResetLink`, but false where the account has got one since then already. */
export const addSeldomLink = async (
  tx: Tx,
  link: Omit<ResetLink, 'usedAt'>,
  { notSince }: { notSince: number },
): Promise<boolean> => {
  await tx.lock(`reset links ${link.userId}`);
  const newest = await newestResetLink(tx, link.userId);
  if (newest !== null && newest > notSince) return false;
  await addResetLink(tx, link);
  return true;
};

export const findResetLink = async (read: Read, tokenHash: string): Promise<ResetLink | null> => {
  const { resetLinks } = read.tables;
  const [row] = await read.select().from(resetLinks).where(eq(resetLinks.tokenHash, tokenHash));
  return row ?? null;
};

/** When the newest link of this account was made; null: none yet. */
const newestResetLink = async (read: Read, userId: string): Promise<number | null> => {
  const { resetLinks } = read.tables;
  const [row] = await read
    .select({ createdAt: resetLinks.createdAt })
    .from(resetLinks)
    .where(eq(resetLinks.userId, userId))
    .orderBy(desc(resetLinks.createdAt))
    .limit(1);
  return row?.createdAt ?? null;
};

/** Uses up one link. False: it was used in between. */
export const useResetLink = async (tx: Tx, tokenHash: string, at: number): Promise<boolean> => {
  const { resetLinks } = tx.tables;
  const used = await tx
    .update(resetLinks)
    .set({ usedAt: at })
    .where(and(eq(resetLinks.tokenHash, tokenHash), isNull(resetLinks.usedAt)))
    .returning({ tokenHash: resetLinks.tokenHash });
  return used.length > 0;
};

/** A password that was changed ends every link that could change it. */
export const endResetLinks = async (tx: Tx, userId: string, at: number): Promise<void> => {
  const { resetLinks } = tx.tables;
  await tx
    .update(resetLinks)
    .set({ usedAt: at })
    .where(and(eq(resetLinks.userId, userId), isNull(resetLinks.usedAt)));
};
