import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** One thing somebody did; its hash covers the entry before it. */
export type AuditRecord = {
  storeId: string;
  /** From 1, without holes. */
  number: number;
  at: number;
  /** Empty where it was no agent of the store. */
  actorId: string;
  actorName: string;
  action: string;
  /** JSON, kept letter by letter. */
  details: string;
  hash: string;
};

/** Ends the store's chain with one more entry; `hash` is given the number and the hash before. */
export const addAuditEntry = async (
  tx: Tx,
  entry: Omit<AuditRecord, 'number' | 'hash'>,
  hash: (number: number, before: string) => string,
): Promise<void> => {
  const { auditEntries, auditHeads } = tx.tables;
  const { storeId } = entry;
  await tx.insert(auditHeads).values({ storeId, number: 0, hash: '' }).onConflictDoNothing();
  // The row's lock orders those who write at once.
  const [head] = await tx
    .update(auditHeads)
    .set({ storeId })
    .where(eq(auditHeads.storeId, storeId))
    .returning({ number: auditHeads.number, hash: auditHeads.hash });
  const number = (head?.number ?? 0) + 1;
  const made = hash(number, head?.hash ?? '');
  await tx.insert(auditEntries).values({ ...entry, number, hash: made });
  await tx.update(auditHeads).set({ number, hash: made }).where(eq(auditHeads.storeId, storeId));
};

/** An entry to be, named by whoever is about to do it. */
export type AuditIntent = Omit<AuditRecord, 'number' | 'hash'> & { intentId: string };

/** Keeps what is about to be done, before it is begun. */
export const addIntent = async (tx: Tx, intent: AuditIntent): Promise<void> => {
  await tx.insert(tx.tables.auditIntents).values(intent);
};

/** Something came of it, or nothing. False: somebody else has said so. */
export const settleIntent = async (
  tx: Tx,
  { storeId, intentId }: Pick<AuditIntent, 'storeId' | 'intentId'>,
): Promise<boolean> => {
  const { auditIntents: i } = tx.tables;
  const settled = await tx
    .delete(i)
    .where(and(eq(i.storeId, storeId), eq(i.intentId, intentId)))
    .returning({ intentId: i.intentId });
  return settled.length > 0;
};

/** Intents of any store that were kept before then and not settled since, the oldest first. */
export const oldIntents = (
  read: Read,
  { before, limit }: { before: number; limit: number },
): Promise<AuditIntent[]> => {
  const { auditIntents: i } = read.tables;
  return read.select().from(i).where(lt(i.at, before)).orderBy(asc(i.at)).limit(limit);
};

export type AuditAsked = {
  storeId: string;
  limit: number;
  action?: string | undefined;
  actorId?: string | undefined;
  before?: number | undefined;
};

/** The store's entries, the newest first. */
export const listAudit = async (read: Read, asked: AuditAsked): Promise<AuditRecord[]> => {
  const { auditEntries: e } = read.tables;
  return read
    .select()
    .from(e)
    .where(
      and(
        eq(e.storeId, asked.storeId),
        asked.action === undefined ? undefined : eq(e.action, asked.action),
        asked.actorId === undefined ? undefined : eq(e.actorId, asked.actorId),
        asked.before === undefined ? undefined : lt(e.number, asked.before),
      ),
    )
    .orderBy(desc(e.number))
    .limit(asked.limit);
};

/** Entries after a number, in their order: to walk the chain. */
export const auditAfter = async (
  read: Read,
  storeId: string,
  number: number,
  limit: number,
): Promise<AuditRecord[]> => {
  const { auditEntries: e } = read.tables;
  return read
    .select()
    .from(e)
    .where(and(eq(e.storeId, storeId), gt(e.number, number)))
    .orderBy(asc(e.number))
    .limit(limit);
};

/** Where each store's chain ends. */
export const auditHeads = async (
  read: Read,
): Promise<{ storeId: string; number: number; hash: string }[]> => {
  const { auditHeads: heads } = read.tables;
  return read.select().from(heads).orderBy(asc(heads.storeId));
};
