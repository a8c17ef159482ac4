import type { Agent, AgentCard, Presence } from '@aisle/protocol';
import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

/** An agent as shoppers may see her; her picture lies on the shelf under `photoKey`. */
export type AgentFace = Omit<AgentCard, 'photo'> & { photoKey?: string };

/** The protocol's agent, with the account she signs in by. */
export type AgentRecord = Omit<Agent, 'photo'> &
  Pick<AgentFace, 'photoKey'> & { userId: string; presence: Presence };

export type NewAgent = {
  agentId: string;
  storeId: string;
  /** better-auth's user. One user has at most one agent in a store. */
  userId: string;
  name: string;
  role: Agent['role'];
  at: number;
};

export const createAgent = async (tx: Tx, agent: NewAgent): Promise<void> => {
  const { at, ...row } = agent;
  await tx.insert(tx.tables.agents).values({ ...row, presence: 'online', createdAt: at });
};

const selectAgent = async (read: Read, which: SQL | undefined): Promise<AgentRecord | null> => {
  const { agents, user, stores } = read.tables;
  const [row] = await read
    .select({
      agentId: agents.agentId,
      name: agents.name,
      email: user.email,
      photoKey: agents.photo,
      role: agents.role,
      storeId: agents.storeId,
      storeName: stores.name,
      userId: agents.userId,
      presence: agents.presence,
    })
    .from(agents)
    .innerJoin(user, eq(user.id, agents.userId))
    .innerJoin(stores, eq(stores.storeId, agents.storeId))
    .where(which)
    .orderBy(asc(agents.agentId))
    .limit(1);
  return row ? withoutNulls(row) : null;
};

export const findAgent = (
  read: Read,
  storeId: string,
  agentId: string,
): Promise<AgentRecord | null> => {
  const { agents } = read.tables;
  return selectAgent(read, and(eq(agents.storeId, storeId), eq(agents.agentId, agentId)));
};

/**
 * Who the signed-in user is in the store she works for; the agent she was first, where that is not
 * said or not hers any more. Disabled agents are nobody.
 */
export const findAgentByUser = async (
  read: Read,
  userId: string,
  storeId: string | null = null,
): Promise<AgentRecord | null> => {
  const { agents } = read.tables;
  const mine = and(eq(agents.userId, userId), isNull(agents.disabledAt));
  const there = storeId && (await selectAgent(read, and(mine, eq(agents.storeId, storeId))));
  return there || selectAgent(read, mine);
};

/** Whether the store has this agent and he may sign in. */
export const isEnabled = async (read: Read, storeId: string, agentId: string): Promise<boolean> => {
  const { agents } = read.tables;
  const mine = and(eq(agents.storeId, storeId), eq(agents.agentId, agentId));
  return (await selectAgent(read, and(mine, isNull(agents.disabledAt)))) !== null;
};

/** Who of those that may sign in has one of these roles. */
export const listByRole = async (
  read: Read,
  storeId: string,
  roles: readonly Agent['role'][],
): Promise<string[]> => {
  const { agents } = read.tables;
  const rows = await read
    .select({ agentId: agents.agentId })
    .from(agents)
    .where(
      and(eq(agents.storeId, storeId), inArray(agents.role, [...roles]), isNull(agents.disabledAt)),
    )
    .orderBy(asc(agents.agentId));
  return rows.map(({ agentId }) => agentId);
};

/** Whether anybody works here, in whatever store. */
export const anyAgent = async (read: Read): Promise<boolean> => {
  const { agents } = read.tables;
  return (await read.select({ agentId: agents.agentId }).from(agents).limit(1)).length > 0;
};

/** What shoppers may see of these agents; ids of other stores are left out. */
export const listAgentCards = async (
  read: Read,
  storeId: string,
  agentIds: readonly string[],
): Promise<AgentFace[]> => {
  const { agents } = read.tables;
  if (agentIds.length === 0) return [];
  const rows = await read
    .select({ agentId: agents.agentId, name: agents.name, photoKey: agents.photo })
    .from(agents)
    .where(and(eq(agents.storeId, storeId), inArray(agents.agentId, [...agentIds])))
    .orderBy(asc(agents.agentId));
  return rows.map(withoutNulls);
};

/**
 * Changes what shoppers see of an agent who still is called `seen`; `photoKey` null takes her picture
 * away. Answers the picture that was hers before (null: none), or undefined: she is not there, or
 * called otherwise meanwhile.
 */
export const changeCard = async (
  tx: Tx,
  { storeId, agentId, seen }: { storeId: string; agentId: string; seen?: string },
  change: { name?: string; photoKey?: string | null },
): Promise<string | null | undefined> => {
  const { agents } = tx.tables;
  const mine = and(eq(agents.storeId, storeId), eq(agents.agentId, agentId));
  // Written first, so that of two pictures at once each knows the one before it.
  const [there] = await tx.update(agents).set({ storeId }).where(mine).returning();
  if (!there || (seen !== undefined && there.name !== seen)) return undefined;
  const { name = there.name, photoKey = there.photo } = change;
  await tx.update(agents).set({ name, photo: photoKey }).where(mine);
  return there.photo;
};

/** What the agent set by hand. Answers false when the store has no such agent. */
export const setPresence = async (
  tx: Tx,
  storeId: string,
  agentId: string,
  presence: Presence,
): Promise<boolean> => {
  const { agents } = tx.tables;
  const changed = await tx
    .update(agents)
    .set({ presence })
    .where(and(eq(agents.storeId, storeId), eq(agents.agentId, agentId)))
    .returning({ agentId: agents.agentId });
  return changed.length > 0;
};

/** The highest discount this agent may give, in per cent; null: what the store allows everyone. */
export const discountPercentOf = async (
  read: Read,
  storeId: string,
  agentId: string,
): Promise<number | null> => {
  const { agents } = read.tables;
  const [row] = await read
    .select({ percent: agents.discountPercent })
    .from(agents)
    .where(and(eq(agents.storeId, storeId), eq(agents.agentId, agentId)));
  return row?.percent ?? null;
};

/** Sets what this agent may give; null: what the store allows. False: no such agent. */
export const setDiscountPercent = async (
  tx: Tx,
  storeId: string,
  agentId: string,
  percent: number | null,
): Promise<boolean> => {
  const { agents } = tx.tables;
  const changed = await tx
    .update(agents)
    .set({ discountPercent: percent })
    .where(and(eq(agents.storeId, storeId), eq(agents.agentId, agentId)))
    .returning({ agentId: agents.agentId });
  return changed.length > 0;
};

/** The store's agents by name, with what each of them may give. */
export const listAllowances = async (
  read: Read,
  storeId: string,
): Promise<(Pick<Agent, 'agentId' | 'name' | 'role'> & { percent: number | null })[]> => {
  const { agents } = read.tables;
  return read
    .select({
      agentId: agents.agentId,
      name: agents.name,
      role: agents.role,
      percent: agents.discountPercent,
    })
    .from(agents)
    .where(eq(agents.storeId, storeId))
    .orderBy(asc(agents.name), asc(agents.agentId));
};

/** Everyone who works for the store, by name. */
export const listColleagues = async (read: Read, storeId: string): Promise<AgentFace[]> => {
  const { agents } = read.tables;
  const rows = await read
    .select({ agentId: agents.agentId, name: agents.name, photoKey: agents.photo })
    .from(agents)
    .where(and(eq(agents.storeId, storeId), isNull(agents.disabledAt)))
    .orderBy(asc(agents.name), asc(agents.agentId));
  return rows.map(withoutNulls);
};
