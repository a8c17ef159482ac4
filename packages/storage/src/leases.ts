import { and, asc, eq, gt, isNull, lte, ne } from 'drizzle-orm';
import type { AgentFace } from './agents.ts';
import type { Read, Tx } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

/** One live socket of an agent; it counts until `until` (rule 11). */
export type Lease = {
  storeId: string;
  agentId: string;
  nodeId: string;
  socketId: string;
  until: number;
  /** Her last tab has closed; absent: it is open. */
  leftAt?: number;
  /** Her tab is not on her screen; absent: as it was, at first on it. */
  hidden?: boolean;
};

export const renewLease = async (tx: Tx, lease: Lease): Promise<void> => {
  const { leases } = tx.tables;
  const { until, leftAt = null, hidden } = lease;
  await tx
    .insert(leases)
    .values(lease)
    .onConflictDoUpdate({
      target: leases.socketId,
      set: { until, leftAt, ...(hidden !== undefined && { hidden }) },
    });
};

export const dropLease = async (
  tx: Tx,
  { storeId, socketId }: { storeId: string; socketId: string },
): Promise<void> => {
  const { leases } = tx.tables;
  await tx.delete(leases).where(and(eq(leases.storeId, storeId), eq(leases.socketId, socketId)));
};

/** Leases that have run out, of all stores. */
export const listLapsed = async (
  read: Read,
  now: number,
): Promise<{ storeId: string; agentId: string }[]> => {
  const { leases } = read.tables;
  return read
    .selectDistinct({ storeId: leases.storeId, agentId: leases.agentId })
    .from(leases)
    .where(lte(leases.until, now));
};

/** Removes leases that have run out and answers whose they were, for all stores. */
export const dropLapsed = async (
  tx: Tx,
  now: number,
): Promise<{ storeId: string; agentId: string }[]> => {
  const { leases } = tx.tables;
  return tx
    .delete(leases)
    .where(lte(leases.until, now))
    .returning({ storeId: leases.storeId, agentId: leases.agentId });
};

/** Agents of the store who hold a lease and have not set themselves away. */
export const availableAgents = async (
  read: Read,
  storeId: string,
  now: number,
): Promise<AgentFace[]> => {
  const { leases, agents } = read.tables;
  const rows = await read
    .selectDistinct({ agentId: agents.agentId, name: agents.name, photoKey: agents.photo })
    .from(leases)
    .innerJoin(agents, eq(agents.agentId, leases.agentId))
    .where(
      and(
        eq(leases.storeId, storeId),
        gt(leases.until, now),
        ne(agents.presence, 'away'),
        // A socket that closes leaves a lease for the grace period, of a disabled agent too.
        isNull(agents.disabledAt),
      ),
    )
    .orderBy(asc(agents.agentId));
  return rows.map(withoutNulls);
};
