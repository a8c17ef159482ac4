import type { AutomationBody } from '@aisle/protocol';
import { and, asc, count, eq, max } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

export type AutomationRecord = Read['tables']['automations']['$inferSelect'];

/** The store's rules in its order. */
export const listAutomations = (read: Read, storeId: string): Promise<AutomationRecord[]> => {
  const { automations: a } = read.tables;
  return read
    .select()
    .from(a)
    .where(eq(a.storeId, storeId))
    .orderBy(asc(a.place), asc(a.automationId));
};

/** Stores that have a rule switched on. */
export const storesWithAutomations = async (read: Read): Promise<string[]> => {
  const { automations: a } = read.tables;
  const rows = await read.selectDistinct({ storeId: a.storeId }).from(a).where(eq(a.on, true));
  return rows.map(({ storeId }) => storeId);
};

export type AutomationChange = {
  storeId: string;
  automationId: string;
  name: string;
  on: boolean;
  body: AutomationBody;
  /** The `updatedAt` that was seen; null: it is new. */
  seen: number | null;
  updatedBy: string;
  at: number;
  /** So many a store may have. */
  most: number;
};

/**
 * Makes a rule, as the last, or changes one. `stale`: somebody changed it meanwhile; `full`: no more
 * fit; null: this store has no such rule. Switched on, it starts with what happens from then on.
 */
export const saveAutomation = async (
  tx: Tx,
  change: AutomationChange,
): Promise<AutomationRecord | 'stale' | 'full' | null> => {
  const { automations: a } = tx.tables;
  const { storeId, automationId, name, on, body, updatedBy, at, seen, most } = change;
  const mine = and(eq(a.storeId, storeId), eq(a.automationId, automationId));
  await tx.lock(`automations ${storeId}`);
  const [before] = await tx.select().from(a).where(mine);
  // A repeat of making it: the first one stands.
  if (before && seen === null) return before;
  if (!before && seen !== null) return null;
  if (!before) {
    const [held] = await tx
      .select({ rules: count(), last: max(a.place) })
      .from(a)
      .where(eq(a.storeId, storeId));
    if ((held?.rules ?? 0) >= most) return 'full';
    const place = Number(held?.last ?? 0) + 1;
    const row = { automationId, storeId, place, name, on, since: at, body, updatedBy };
    const [made] = await tx
      .insert(a)
      .values({ ...row, updatedAt: at })
      .onConflictDoNothing()
      .returning();
    return made ?? null;
  }
  // Another rule is another beginning: what happened under the old one is not looked at with the new.
  const same = before.on && JSON.stringify(before.body) === JSON.stringify(body);
  const since = same ? before.since : at;
  const updatedAt = Math.max(at, before.updatedAt + 1);
  const [changed] = await tx
    .update(a)
    .set({ name, on, since, body, updatedBy, updatedAt })
    .where(and(mine, eq(a.updatedAt, seen ?? 0)))
    .returning();
  return changed ?? 'stale';
};

/** With its log. False: this store has no such rule. */
export const removeAutomation = async (
  tx: Tx,
  { storeId, automationId }: { storeId: string; automationId: string },
): Promise<boolean> => {
  const { automations: a, automationRuns: r } = tx.tables;
  const gone = await tx
    .delete(a)
    .where(and(eq(a.storeId, storeId), eq(a.automationId, automationId)))
    .returning({ automationId: a.automationId });
  await tx.delete(r).where(and(eq(r.storeId, storeId), eq(r.automationId, automationId)));
  return gone.length > 0;
};

/** Puts the store's rules into this order; those that are not named keep theirs behind them. */
export const arrangeAutomations = async (
  tx: Tx,
  { storeId, automationIds }: { storeId: string; automationIds: readonly string[] },
): Promise<void> => {
  const { automations: a } = tx.tables;
  await tx.lock(`automations ${storeId}`);
  const known = (await listAutomations(tx, storeId)).map(({ automationId }) => automationId);
  const named = [...new Set(automationIds)].filter((one) => known.includes(one));
  const order = [...named, ...known.filter((one) => !named.includes(one))];
  for (const [index, automationId] of order.entries())
    await tx
      .update(a)
      .set({ place: index + 1 })
      .where(and(eq(a.storeId, storeId), eq(a.automationId, automationId)));
};
