import type { DeliveredEvent } from '@aisle/protocol';
import { and, asc, count, desc, eq, inArray, lt, lte, ne, or } from 'drizzle-orm';
import type { DeliveryState } from './developer-tables.ts';
import type { Read, Tx } from './storage.ts';

export type TargetDelivery = Read['tables']['targetDeliveries']['$inferSelect'];

/** Something that happened, for the outbox. `seq` 0: the conversation itself. */
export type Happened = {
  storeId: string;
  type: DeliveredEvent;
  conversationId: string;
  seq: number;
  at: number;
};

/** Names an event: the same whoever tells of it, however often. */
export const eventIdOf = ({ conversationId, seq }: Pick<Happened, 'conversationId' | 'seq'>) =>
  `evt_${conversationId}_${seq}`;

const waiting = (at: number) => ({
  ...({ state: 'waiting', tries: 0, nextAt: at, since: at, at } as const),
});

/**
 * Puts an event into the outbox of each target that has chosen it: in the transaction that stores
 * what happened. What is appended to the log is put there by `append` itself.
 */
export const addEvent = async (tx: Tx, event: Happened): Promise<void> => {
  const { webhookTargets: t, targetDeliveries: d } = tx.tables;
  const { storeId, type, conversationId, seq, at } = event;
  const targets = await tx
    .select({ targetId: t.targetId, events: t.events })
    .from(t)
    .where(and(eq(t.storeId, storeId), ne(t.state, 'off')));
  const eventId = eventIdOf(event);
  const rows = targets
    .filter(({ events }) => (events as string[]).includes(type))
    .map(({ targetId }) => ({
      ...{ targetId, eventId, storeId, type, conversationId, seq },
      ...waiting(at),
    }));
  if (rows.length > 0) await tx.insert(d).values(rows).onConflictDoNothing();
};

/** Puts an event into the outbox of one target, whatever it has chosen; twice is once. */
export const addForTarget = async (
  tx: Tx,
  event: Happened & { targetId: string; eventId: string },
): Promise<void> => {
  const { at } = event;
  await tx
    .insert(tx.tables.targetDeliveries)
    .values({ ...event, ...waiting(at) })
    .onConflictDoNothing();
};

/** One that was tried at once, with what came of it. */
export const addTried = async (tx: Tx, delivery: TargetDelivery): Promise<void> => {
  await tx.insert(tx.tables.targetDeliveries).values(delivery);
};

/** What is due at a target, in the order in which it became due. */
export const dueDeliveries = (
  read: Read,
  { targetId, now, limit }: { targetId: string; now: number; limit: number },
): Promise<TargetDelivery[]> => {
  const { targetDeliveries: d } = read.tables;
  return read
    .select()
    .from(d)
    .where(and(eq(d.targetId, targetId), eq(d.state, 'waiting'), lte(d.nextAt, now)))
    .orderBy(asc(d.nextAt), asc(d.at), asc(d.eventId))
    .limit(limit);
};

/** What came of a try. */
export type Tried = {
  targetId: string;
  eventId: string;
  state: DeliveryState;
  tries: number;
  nextAt: number | null;
  triedAt: number;
  status: number | null;
  tookMs: number;
  answer: string | null;
  problem: string | null;
};

export const noteTried = async (tx: Tx, { targetId, eventId, ...came }: Tried): Promise<void> => {
  const { targetDeliveries: d } = tx.tables;
  await tx
    .update(d)
    .set(came)
    .where(and(eq(d.targetId, targetId), eq(d.eventId, eventId)));
};

/** The target's log, newest first. */
export const listDeliveries = (
  read: Read,
  asked: {
    storeId: string;
    targetId: string;
    state?: DeliveryState | undefined;
    before?: { at: number; eventId: string } | undefined;
    limit: number;
  },
): Promise<TargetDelivery[]> => {
  const { targetDeliveries: d } = read.tables;
  const { storeId, targetId, state, before, limit } = asked;
  const older =
    before && or(lt(d.at, before.at), and(eq(d.at, before.at), lt(d.eventId, before.eventId)));
  return read
    .select()
    .from(d)
    .where(
      and(eq(d.storeId, storeId), eq(d.targetId, targetId), state && eq(d.state, state), older),
    )
    .orderBy(desc(d.at), desc(d.eventId))
    .limit(limit);
};

/** How many deliveries of each target stand how. */
export const countDeliveries = async (
  read: Read,
  targetIds: readonly string[],
): Promise<{ targetId: string; state: DeliveryState; deliveries: number }[]> => {
  const { targetDeliveries: d } = read.tables;
  if (targetIds.length === 0) return [];
  return read
    .select({ targetId: d.targetId, state: d.state, deliveries: count() })
    .from(d)
    .where(inArray(d.targetId, [...targetIds]))
    .groupBy(d.targetId, d.state);
};

/** Due at once, whatever came of it before, and with a whole day again. False: no such delivery. */
export const sendAgain = async (
  tx: Tx,
  again: { storeId: string; targetId: string; eventId: string; at: number },
): Promise<boolean> => {
  const { targetDeliveries: d } = tx.tables;
  const { storeId, targetId, eventId, at } = again;
  const found = await tx
    .update(d)
    .set({ state: 'waiting', nextAt: at, since: at, tries: 0 })
    .where(and(eq(d.storeId, storeId), eq(d.targetId, targetId), eq(d.eventId, eventId)))
    .returning({ eventId: d.eventId });
  return found.length > 0;
};

/** All that waits at a target becomes due, with a whole day again: it is on again. */
export const sendAllWaiting = async (tx: Tx, targetId: string, at: number): Promise<void> => {
  const { targetDeliveries: d } = tx.tables;
  await tx
    .update(d)
    .set({ nextAt: at, since: at })
    .where(and(eq(d.targetId, targetId), eq(d.state, 'waiting')));
};

/** Forgets what is older than its kind is kept. */
export const dropDeliveries = async (
  tx: Tx,
  { delivered, others }: { delivered: number; others: number },
): Promise<void> => {
  const { targetDeliveries: d } = tx.tables;
  await tx.delete(d).where(and(eq(d.state, 'delivered'), lt(d.at, delivered)));
  await tx.delete(d).where(lt(d.at, others));
};
