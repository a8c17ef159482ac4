import type { AgentRouting, Routing, Team } from '@aisle/protocol';
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A store that has settled nothing: agents take what they want. */
const UNSETTLED: Routing = { mode: 'manual', capacity: 5, rules: [] };

export const findRouting = async (read: Read, storeId: string): Promise<Routing> => {
  const { storeRouting: r } = read.tables;
  const [row] = await read
    .select({ mode: r.mode, capacity: r.capacity, rules: r.rules })
    .from(r)
    .where(eq(r.storeId, storeId));
  return row ?? UNSETTLED;
};

/**
 * Holds the store's queue until the transaction ends: whoever gives from it holds it, on every
 * node, so that no two see the same free place. Answers null where nothing is given by itself.
 */
export const holdQueue = async (tx: Tx, storeId: string): Promise<Routing | null> => {
  await tx.lock(`queue ${storeId}`);
  const settled = await findRouting(tx, storeId);
  return settled.mode === 'automatic' ? settled : null;
};

export const saveRouting = async (
  tx: Tx,
  { storeId, routing, at }: { storeId: string; routing: Routing; at: number },
): Promise<void> => {
  const { storeRouting } = tx.tables;
  const kept = { ...routing, updatedAt: at };
  await tx
    .insert(storeRouting)
    .values({ storeId, ...kept })
    .onConflictDoUpdate({ target: storeRouting.storeId, set: kept });
};

const isOfStore = async (tx: Tx, storeId: string, agentIds: readonly string[]) => {
  const { agents } = tx.tables;
  const found = await tx
    .select({ agentId: agents.agentId })
    .from(agents)
    .where(and(eq(agents.storeId, storeId), inArray(agents.agentId, [...agentIds])));
  return found.length === new Set(agentIds).size;
};

/** False: this store has no such agent, and nothing was changed. */
export const saveAgentRouting = async (
  tx: Tx,
  storeId: string,
  { agentId, ...kept }: AgentRouting,
): Promise<boolean> => {
  if (!(await isOfStore(tx, storeId, [agentId]))) return false;
  const { agentRouting } = tx.tables;
  await tx
    .insert(agentRouting)
    .values({ agentId, storeId, givenAt: 0, ...kept })
    .onConflictDoUpdate({ target: agentRouting.agentId, set: kept });
  return true;
};

/** The store's agents by name, each with what she takes. */
export const listAgentRouting = async (
  read: Read,
  storeId: string,
): Promise<(AgentRouting & { name: string })[]> => {
  const { agents, agentRouting: r } = read.tables;
  const rows = await read
    .select({
      agentId: agents.agentId,
      name: agents.name,
      capacity: r.capacity,
      languages: r.languages,
      skills: r.skills,
    })
    .from(agents)
    .leftJoin(r, eq(r.agentId, agents.agentId))
    .where(and(eq(agents.storeId, storeId), isNull(agents.disabledAt), ne(agents.role, 'viewer')))
    .orderBy(asc(agents.name), asc(agents.agentId));
  return rows.map((row) => ({
    ...row,
    languages: row.languages ?? [],
    skills: row.skills ?? [],
  }));
};

/** The store's teams, the oldest first. */
export const listTeams = async (read: Read, storeId: string): Promise<Team[]> => {
  const { teams, teamMembers: m } = read.tables;
  const rows = await read
    .select({ teamId: teams.teamId, name: teams.name, agentId: m.agentId })
    .from(teams)
    .leftJoin(m, eq(m.teamId, teams.teamId))
    .where(eq(teams.storeId, storeId))
    .orderBy(asc(teams.teamId));
  return [...Map.groupBy(rows, ({ teamId }) => teamId)].map(([teamId, members]) => ({
    teamId,
    name: members[0]?.name ?? '',
    members: members.flatMap(({ agentId }) => (agentId === null ? [] : [agentId])).sort(),
  }));
};

/** The ids of who is in a team of this store now, for `inArray`. */
export const membersOf = (read: Read, storeId: string, teamId: string) => {
  const { teams, teamMembers: m } = read.tables;
  return read
    .select({ agentId: m.agentId })
    .from(m)
    .innerJoin(teams, eq(teams.teamId, m.teamId))
    .where(and(eq(teams.storeId, storeId), eq(teams.teamId, teamId)));
};

/** Makes the team or changes it. False: it, or somebody in it, is not this store's. */
export const saveTeam = async (tx: Tx, storeId: string, team: Team): Promise<boolean> => {
  const { teamId, name, members } = team;
  const { teams, teamMembers } = tx.tables;
  if (members.length > 0 && !(await isOfStore(tx, storeId, members))) return false;
  const [known] = await tx
    .select({ storeId: teams.storeId })
    .from(teams)
    .where(eq(teams.teamId, teamId));
  if (known && known.storeId !== storeId) return false;
  await tx
    .insert(teams)
    .values({ teamId, storeId, name })
    .onConflictDoUpdate({ target: teams.teamId, set: { name } });
  await tx.delete(teamMembers).where(eq(teamMembers.teamId, teamId));
  const rows = [...new Set(members)].map((agentId) => ({ teamId, agentId }));
  if (rows.length > 0) await tx.insert(teamMembers).values(rows);
  return true;
};

/** What waited for the team waits for everyone. False: this store has no such team. */
export const removeTeam = async (tx: Tx, storeId: string, teamId: string): Promise<boolean> => {
  const { teams, teamMembers, queueWishes } = tx.tables;
  const which = and(eq(teams.storeId, storeId), eq(teams.teamId, teamId));
  const [known] = await tx.select({ teamId: teams.teamId }).from(teams).where(which);
  if (!known) return false;
  await tx
    .update(queueWishes)
    .set({ teamId: null })
    .where(and(eq(queueWishes.storeId, storeId), eq(queueWishes.teamId, teamId)));
  await tx.delete(teamMembers).where(eq(teamMembers.teamId, teamId));
  await tx.delete(teams).where(which);
  return true;
};

/** What somebody wished for a conversation of the store when she handed it on. */
export const noteWish = async (
  tx: Tx,
  wish: {
    storeId: string;
    conversationId: string;
    teamId: string | null;
    givenBackBy: string | null;
  },
): Promise<void> => {
  const { conversations: c, queueWishes } = tx.tables;
  const { storeId, conversationId, ...set } = wish;
  const [ours] = await tx
    .select({ conversationId: c.conversationId })
    .from(c)
    .where(and(eq(c.storeId, storeId), eq(c.conversationId, conversationId)));
  if (!ours) return;
  await tx
    .insert(queueWishes)
    .values(wish)
    .onConflictDoUpdate({ target: queueWishes.conversationId, set });
};

/** Somebody has it now: nothing is wished for any more. */
export const dropWish = async (tx: Tx, storeId: string, conversationId: string): Promise<void> => {
  const { queueWishes: w } = tx.tables;
  await tx.delete(w).where(and(eq(w.storeId, storeId), eq(w.conversationId, conversationId)));
};
