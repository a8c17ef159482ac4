import type { Agent, Presence } from '@aisle/protocol';
import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** An agent as the team page shows her. */
export type TeamRecord = {
  agentId: string;
  userId: string;
  name: string;
  email: string;
  role: Agent['role'];
  presence: Presence;
  twoFactor: boolean;
  disabledAt: number | null;
  lastSeenAt: number | null;
  /** Grows with every change of role or standing. */
  version: number;
  /** Her picture on the shelf. */
  photoKey: string | null;
};

/** The store's agents by name, the disabled ones too. */
export const listTeam = async (read: Read, storeId: string): Promise<TeamRecord[]> => {
  const { agents, user } = read.tables;
  const rows = await read
    .select({
      agentId: agents.agentId,
      userId: agents.userId,
      name: agents.name,
      email: user.email,
      role: agents.role,
      presence: agents.presence,
      twoFactor: user.twoFactorEnabled,
      disabledAt: agents.disabledAt,
      lastSeenAt: agents.lastSeenAt,
      version: agents.version,
      photoKey: agents.photo,
    })
    .from(agents)
    .innerJoin(user, eq(user.id, agents.userId))
    .where(eq(agents.storeId, storeId))
    .orderBy(asc(agents.name), asc(agents.agentId));
  return rows.map((row) => ({ ...row, twoFactor: row.twoFactor === true }));
};

/** Agents of the store who hold a running lease, whatever they set by hand. */
export const agentsConnected = async (
  read: Read,
  storeId: string,
  now: number,
): Promise<Set<string>> => {
  const { leases } = read.tables;
  const rows = await read
    .selectDistinct({ agentId: leases.agentId })
    .from(leases)
    .where(and(eq(leases.storeId, storeId), gt(leases.until, now)));
  return new Set(rows.map(({ agentId }) => agentId));
};

/** Nobody else changes who works there: two owners who demote each other at once would leave none. */
export const lockTeam = (tx: Tx, storeId: string): Promise<void> => tx.lock(`members ${storeId}`);

export type MembershipChange = { role: Agent['role']; disabledAt: number | null };

/** Changes role and standing if the agent is still at `version`. False: changed meanwhile. */
export const changeMembership = async (
  tx: Tx,
  { storeId, agentId, version }: { storeId: string; agentId: string; version: number },
  change: MembershipChange,
): Promise<boolean> => {
  const { agents } = tx.tables;
  const changed = await tx
    .update(agents)
    .set({ ...change, version: version + 1 })
    .where(
      and(eq(agents.storeId, storeId), eq(agents.agentId, agentId), eq(agents.version, version)),
    )
    .returning({ agentId: agents.agentId });
  return changed.length > 0;
};

/** She was there a moment ago. */
export const noteSeen = async (
  tx: Tx,
  { storeId, agentId, at }: { storeId: string; agentId: string; at: number },
): Promise<void> => {
  const { agents } = tx.tables;
  await tx
    .update(agents)
    .set({ lastSeenAt: at })
    .where(and(eq(agents.storeId, storeId), eq(agents.agentId, agentId)));
};

/** The stores an account may work for, by name. */
export const storesOfUser = async (
  read: Read,
  userId: string,
): Promise<{ storeId: string; storeName: string; agentId: string; role: Agent['role'] }[]> => {
  const { agents, stores } = read.tables;
  return read
    .select({
      storeId: agents.storeId,
      storeName: stores.name,
      agentId: agents.agentId,
      role: agents.role,
    })
    .from(agents)
    .innerJoin(stores, eq(stores.storeId, agents.storeId))
    .where(and(eq(agents.userId, userId), isNull(agents.disabledAt)))
    .orderBy(asc(stores.name), asc(agents.agentId));
};

/** Whether the account may work for any other store, too. */
export const worksElsewhere = async (
  read: Read,
  userId: string,
  storeId: string,
): Promise<boolean> => {
  const { agents } = read.tables;
  const [other] = await read
    .select({ agentId: agents.agentId })
    .from(agents)
    .where(and(eq(agents.userId, userId), ne(agents.storeId, storeId)))
    .limit(1);
  return other !== undefined;
};
