import type { WebhookEvent } from '@aisle/protocol';
import { and, asc, eq, exists, isNotNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type TargetRecord = Read['tables']['webhookTargets']['$inferSelect'];

type OneTarget = { storeId: string; targetId: string };

const one = (read: Read, { storeId, targetId }: OneTarget) => {
  const { webhookTargets: t } = read.tables;
  return and(eq(t.storeId, storeId), eq(t.targetId, targetId));
};

/** The store's targets, oldest first. */
export const listTargets = (read: Read, storeId: string): Promise<TargetRecord[]> => {
  const { webhookTargets: t } = read.tables;
  return read
    .select()
    .from(t)
    .where(eq(t.storeId, storeId))
    .orderBy(asc(t.createdAt), asc(t.targetId));
};

export const findTarget = async (read: Read, target: OneTarget): Promise<TargetRecord | null> => {
  const { webhookTargets: t } = read.tables;
  const [row] = await read.select().from(t).where(one(read, target));
  return row ?? null;
};

/** False: the store has `most` already. */
export const addTarget = async (
  tx: Tx,
  target: OneTarget & {
    url: string;
    events: WebhookEvent[];
    sealedSecret: string;
    createdAt: number;
  },
  most: number,
): Promise<boolean> => {
  const { storeId } = target;
  await tx.lock(`webhook targets ${storeId}`);
  if ((await listTargets(tx, storeId)).length >= most) return false;
  await tx.insert(tx.tables.webhookTargets).values({ ...target, state: 'on' });
  return true;
};

/** A new secret; the one it had holds until `formerUntil`. False: the store has no such target. */
export const rotateSecret = async (
  tx: Tx,
  target: OneTarget,
  { sealedSecret, formerUntil }: { sealedSecret: string; formerUntil: number },
): Promise<boolean> => {
  const { webhookTargets: t } = tx.tables;
  const changed = await tx
    .update(t)
    // The database's word for the one before: another may have been made since somebody looked.
    .set({ sealedSecret, sealedFormer: sql`${t.sealedSecret}`, formerUntil })
    .where(one(tx, target))
    .returning({ targetId: t.targetId });
  return changed.length > 0;
};

/** What somebody has settled, or what became of a try. False: the store has no such target. */
export const changeTarget = async (
  tx: Tx,
  target: OneTarget,
  values: Partial<Omit<TargetRecord, 'targetId' | 'storeId' | 'createdAt'>>,
): Promise<boolean> => {
  const { webhookTargets: t } = tx.tables;
  const changed = await tx
    .update(t)
    .set(values)
    .where(one(tx, target))
    .returning({ targetId: t.targetId });
  return changed.length > 0;
};

/** With everything that waits for it, and its log. */
export const removeTarget = async (tx: Tx, target: OneTarget): Promise<boolean> => {
  const { webhookTargets: t, targetDeliveries: d } = tx.tables;
  const gone = await tx.delete(t).where(one(tx, target)).returning({ targetId: t.targetId });
  await tx.delete(d).where(and(eq(d.storeId, target.storeId), eq(d.targetId, target.targetId)));
  return gone.length > 0;
};

/**
 * Targets that something is due for and no node sends to at this moment, in every store: at most
 * `limit`, those first that waited longest for a node.
 */
export const dueTargets = (
  read: Read,
  { now, nodeId, limit }: { now: number; nodeId: string; limit: number },
): Promise<OneTarget[]> => {
  const { webhookTargets: t, targetDeliveries: d } = read.tables;
  const waits = read
    .select({ one: sql`1` })
    .from(d)
    .where(and(eq(d.targetId, t.targetId), eq(d.state, 'waiting'), lte(d.nextAt, now)));
  const free = or(lt(t.leasedUntil, now), eq(t.leasedBy, nodeId));
  return read
    .select({ storeId: t.storeId, targetId: t.targetId })
    .from(t)
    .where(and(eq(t.state, 'on'), lte(t.restUntil, now), free, exists(waits)))
    .orderBy(asc(t.leasedUntil))
    .limit(limit);
};

/** Takes the target for this node until then. False: another node has it, or it is not on. */
export const leaseTarget = async (
  tx: Tx,
  {
    targetId,
    nodeId,
    now,
    until,
  }: { targetId: string; nodeId: string; now: number; until: number },
): Promise<boolean> => {
  const { webhookTargets: t } = tx.tables;
  const free = or(lt(t.leasedUntil, now), eq(t.leasedBy, nodeId));
  const taken = await tx
    .update(t)
    .set({ leasedBy: nodeId, leasedUntil: until })
    .where(and(eq(t.targetId, targetId), eq(t.state, 'on'), free))
    .returning({ targetId: t.targetId });
  return taken.length > 0;
};

/** Lets every target go that this node has. */
export const releaseTargets = async (tx: Tx, nodeId: string): Promise<void> => {
  const { webhookTargets: t } = tx.tables;
  await tx
    .update(t)
    .set({ leasedBy: null, leasedUntil: 0 })
    .where(and(isNotNull(t.leasedBy), eq(t.leasedBy, nodeId)));
};
