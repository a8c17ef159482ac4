import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** An agent of a store, at an address. */
type Wish = { storeId: string; agentId: string; email: string };

export type WeeklyLetter = Wish & { language: string; nextAt: number | null; askedAt: number };

const isOf = (tx: Read, { storeId, agentId }: Omit<Wish, 'email'>) => {
  const { weeklyLetters: w } = tx.tables;
  return and(eq(w.storeId, storeId), eq(w.agentId, agentId));
};

/** What an agent has asked for; null: nothing. */
export const findWeekly = async (
  read: Read,
  of: Omit<Wish, 'email'>,
): Promise<WeeklyLetter | null> => {
  const [row] = await read.select().from(read.tables.weeklyLetters).where(isOf(read, of));
  return row ?? null;
};

/** Notes that she would like it; it is not sent before she has confirmed the address. */
export const askForWeekly = async (
  tx: Tx,
  wish: Wish & { language: string; at: number },
): Promise<void> => {
  const { at, ...kept } = wish;
  const values = { ...kept, askedAt: at, nextAt: null };
  await tx
    .insert(tx.tables.weeklyLetters)
    .values(values)
    .onConflictDoUpdate({ target: tx.tables.weeklyLetters.agentId, set: values });
};

/** The address is hers: from then on it is sent. What was confirmed already stays as it is. */
export const confirmWeekly = async (
  tx: Tx,
  { nextAt, ...wish }: Wish & { nextAt: number },
): Promise<void> => {
  const { weeklyLetters: w } = tx.tables;
  await tx
    .update(w)
    .set({ nextAt })
    .where(and(isOf(tx, wish), eq(w.email, wish.email), isNull(w.nextAt)));
};

/** It is not sent any more. */
export const stopWeekly = async (tx: Tx, of: Omit<Wish, 'email'>): Promise<void> => {
  await tx.delete(tx.tables.weeklyLetters).where(isOf(tx, of));
};

/** Those that are to leave by now, of people who still work there under that address. */
export const dueWeekly = async (
  read: Read,
  { now, limit }: { now: number; limit: number },
): Promise<(Wish & { language: string; nextAt: number })[]> => {
  const { weeklyLetters: w, agents, user } = read.tables;
  const rows = await read
    .select({
      ...{ storeId: w.storeId, agentId: w.agentId, email: w.email },
      ...{ language: w.language, nextAt: w.nextAt },
    })
    .from(w)
    .innerJoin(agents, eq(agents.agentId, w.agentId))
    .innerJoin(user, eq(user.id, agents.userId))
    .where(and(lte(w.nextAt, now), isNull(agents.disabledAt), eq(user.email, w.email)))
    .orderBy(asc(w.nextAt))
    .limit(limit);
  return rows.map((row) => ({ ...row, nextAt: row.nextAt ?? 0 }));
};

/** Moves the next one on; true for the one node that did it, so that it is sent by nobody else. */
export const takeWeekly = async (
  tx: Tx,
  { nextAt, nextOne, ...of }: Omit<Wish, 'email'> & { nextAt: number; nextOne: number },
): Promise<boolean> => {
  const { weeklyLetters: w } = tx.tables;
  const [row] = await tx
    .update(w)
    .set({ nextAt: nextOne })
    .where(and(isOf(tx, of), eq(w.nextAt, nextAt)))
    .returning({ agentId: w.agentId });
  return row !== undefined;
};
