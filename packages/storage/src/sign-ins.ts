import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** One browser an account is signed in with. */
export type SignIn = {
  sessionId: string;
  userAgent: string | null;
  createdAt: number;
  /** Newest sign of life, to about a minute. */
  seenAt: number;
};

/** An account's sessions that have not run out, the one last seen first. */
export const listSignIns = async (read: Read, userId: string, now: number): Promise<SignIn[]> => {
  const { session } = read.tables;
  const rows = await read
    .select()
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, new Date(now))))
    .orderBy(desc(session.updatedAt), desc(session.id));
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    ...{ sessionId: id, userAgent },
    ...{ createdAt: createdAt.getTime(), seenAt: updatedAt.getTime() },
  }));
};

/** Ends one of the account's sessions. False: it has none such. */
export const endSignIn = async (tx: Tx, userId: string, sessionId: string): Promise<boolean> => {
  const { session } = tx.tables;
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, userId), eq(session.id, sessionId)))
    .returning({ id: session.id });
  return ended.length > 0;
};

/** Ends all of the account's sessions, but for `except`; answers which. */
export const endSignIns = async (tx: Tx, userId: string, except = ''): Promise<string[]> => {
  const { session } = tx.tables;
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, userId), ne(session.id, except)))
    .returning({ id: session.id });
  return ended.map(({ id }) => id);
};

/** These sessions are in use. */
export const noteSignIns = async (tx: Tx, sessionIds: string[], now: number): Promise<void> => {
  const { session } = tx.tables;
  if (sessionIds.length === 0) return;
  await tx
    .update(session)
    .set({ updatedAt: new Date(now) })
    .where(inArray(session.id, sessionIds));
};

/** From here on this session works for the store. */
export const workFor = async (tx: Tx, sessionId: string, storeId: string): Promise<void> => {
  const { session } = tx.tables;
  await tx.update(session).set({ storeId }).where(eq(session.id, sessionId));
};

/** Takes the account's second factor away: who lost both phone and codes signs in without. */
export const dropTwoFactor = async (tx: Tx, userId: string): Promise<boolean> => {
  const { twoFactor, user } = tx.tables;
  await tx.delete(twoFactor).where(eq(twoFactor.userId, userId));
  const changed = await tx
    .update(user)
    .set({ twoFactorEnabled: false })
    .where(and(eq(user.id, userId), eq(user.twoFactorEnabled, true)))
    .returning({ id: user.id });
  return changed.length > 0;
};
