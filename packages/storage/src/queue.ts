import type { Presence, RoutingRule } from '@aisle/protocol';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import type { Read } from './storage.ts';

/** Conversations looked at in one go: who stands further back waits for the next. */
const IN_SIGHT = 100;

/** Somebody who waits for an answer and whom nobody has. */
export type QueuedConversation = {
  conversationId: string;
  shopperId: string;
  waitingSince: number;
  locale: string | null;
  teamId: string | null;
  givenBackBy: string | null;
};

/** Whether the queue moves for whoever is nobody's or a team's, and the teams where it is the other way. */
export type QueueDoors = { open: boolean; except: readonly string[] };

const ALL_OPEN: QueueDoors = { open: true, except: [] };

/** The store's queue, the longest wait first; who waits behind a closed door is not in it. */
export const listQueue = async (
  read: Read,
  storeId: string,
  { open, except }: QueueDoors = ALL_OPEN,
): Promise<QueuedConversation[]> => {
  const { conversations: c, shoppers: s, queueWishes: w } = read.tables;
  const rows = await read
    .select({
      conversationId: c.conversationId,
      shopperId: c.shopperId,
      waitingSince: c.waitingSince,
      locale: s.locale,
      teamId: w.teamId,
      givenBackBy: w.givenBackBy,
    })
    .from(c)
    .innerJoin(s, eq(s.shopperId, c.shopperId))
    .leftJoin(w, eq(w.conversationId, c.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.status, 'open'),
        isNull(c.assignedTo),
        isNotNull(c.waitingSince),
        open
          ? or(isNull(w.teamId), notInArray(w.teamId, [...except]))
          : inArray(w.teamId, [...except]),
      ),
    )
    .orderBy(asc(c.waitingSince), asc(c.conversationId))
    .limit(IN_SIGHT);
  return rows.map((row) => ({ ...row, waitingSince: row.waitingSince ?? 0 }));
};

/** One of the queue, with what is wished for it; null: nobody waits there, or somebody has it. */
export const findQueued = async (
  read: Read,
  storeId: string,
  conversationId: string,
): Promise<Pick<QueuedConversation, 'teamId' | 'givenBackBy'> | null> => {
  const { conversations: c, queueWishes: w } = read.tables;
  const [row] = await read
    .select({ teamId: w.teamId, givenBackBy: w.givenBackBy })
    .from(c)
    .leftJoin(w, eq(w.conversationId, c.conversationId))
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.conversationId, conversationId),
        eq(c.status, 'open'),
        isNull(c.assignedTo),
        isNotNull(c.waitingSince),
      ),
    );
  return row ?? null;
};

/** Somebody of the store with a tab of the console open. */
export type AgentHere = {
  agentId: string;
  presence: Presence;
  /** Her own; null: the store's. */
  capacity: number | null;
  languages: string[];
  skills: string[];
  givenAt: number;
  /** Open conversations she has. */
  load: number;
  teams: string[];
};

/** Open conversations by whom they are with; the empty name has nobody's. */
export const loads = async (read: Read, storeId: string): Promise<Map<string, number>> => {
  const { conversationCounts: n } = read.tables;
  const rows = await read
    .select({ agentId: n.agentId, conversations: n.conversations })
    .from(n)
    .where(and(eq(n.storeId, storeId), eq(n.status, 'open')));
  return new Map(rows.map(({ agentId, conversations }) => [agentId, conversations]));
};

/** Whoever works for the store and may answer, with a live lease. */
export const listAgentsHere = async (
  read: Read,
  storeId: string,
  now: number,
): Promise<AgentHere[]> => {
  const { leases: l, agents: a, agentRouting: r } = read.tables;
  // One row a tab, brought together here: JSON columns cannot be compared on every database.
  const rows = await read
    .select({
      agentId: a.agentId,
      presence: a.presence,
      capacity: r.capacity,
      languages: r.languages,
      skills: r.skills,
      givenAt: r.givenAt,
    })
    .from(l)
    .innerJoin(a, eq(a.agentId, l.agentId))
    .leftJoin(r, eq(r.agentId, l.agentId))
    .where(
      and(
        eq(l.storeId, storeId),
        gt(l.until, now),
        isNull(l.leftAt),
        isNull(a.disabledAt),
        ne(a.role, 'viewer'),
      ),
    )
    .orderBy(asc(a.agentId));
  const byAgent = new Map(rows.map((row) => [row.agentId, row]));
  const [load, teams] = [await loads(read, storeId), await membership(read, storeId)];
  return [...byAgent.values()].map((row) => ({
    ...row,
    languages: row.languages ?? [],
    skills: row.skills ?? [],
    givenAt: row.givenAt ?? 0,
    load: load.get(row.agentId) ?? 0,
    teams: teams.get(row.agentId) ?? [],
  }));
};

const membership = async (read: Read, storeId: string): Promise<Map<string, string[]>> => {
  const { teams: t, teamMembers: m } = read.tables;
  const rows = await read
    .select({ agentId: m.agentId, teamId: m.teamId })
    .from(m)
    .innerJoin(t, eq(t.teamId, m.teamId))
    .where(eq(t.storeId, storeId));
  return new Map(
    [...Map.groupBy(rows, ({ agentId }) => agentId)].map(([agentId, its]) => [
      agentId,
      its.map(({ teamId }) => teamId),
    ]),
  );
};

/** Who has spoken with each shopper in her newest conversation that anybody answered. */
export const listAcquaintances = async (
  read: Read,
  storeId: string,
  shopperIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const { conversations: c, speakers } = read.tables;
  if (shopperIds.length === 0) return new Map();
  const rows = await read
    .select({
      shopperId: c.shopperId,
      conversationId: c.conversationId,
      agentId: speakers.agentId,
    })
    .from(c)
    .innerJoin(speakers, eq(speakers.conversationId, c.conversationId))
    .where(and(eq(c.storeId, storeId), inArray(c.shopperId, [...shopperIds])))
    .orderBy(desc(c.conversationId));
  return new Map(
    [...Map.groupBy(rows, ({ shopperId }) => shopperId)].map(([shopperId, all]) => [
      shopperId,
      all
        .filter(({ conversationId }) => conversationId === all[0]?.conversationId)
        .map(({ agentId }) => agentId),
    ]),
  );
};

/** The skill that the page each shopper is on asks for, by the store's rules. */
export const listSkillsWanted = async (
  read: Read,
  storeId: string,
  { shopperIds, rules }: { shopperIds: readonly string[]; rules: readonly RoutingRule[] },
): Promise<Map<string, string>> => {
  const { pages: p } = read.tables;
  if (shopperIds.length === 0 || rules.length === 0) return new Map();
  const newest = read
    .select({ pageId: sql<string>`max(${p.pageId})` })
    .from(p)
    .where(and(eq(p.storeId, storeId), inArray(p.shopperId, [...shopperIds])))
    .groupBy(p.shopperId);
  const rows = await read
    .select({ shopperId: p.shopperId, url: p.url })
    .from(p)
    .where(inArray(p.pageId, newest));
  return new Map(
    rows.flatMap(({ shopperId, url }): [string, string][] => {
      const rule = rules.find(({ page }) => url.includes(page));
      return rule ? [[shopperId, rule.skill]] : [];
    }),
  );
};

/** Stores in which somebody is here now. */
export const storesWithAgents = async (read: Read, now: number): Promise<string[]> => {
  const { leases } = read.tables;
  const rows = await read
    .selectDistinct({ storeId: leases.storeId })
    .from(leases)
    .where(gt(leases.until, now));
  return rows.map(({ storeId }) => storeId);
};

/** Agents who have open conversations and no tab of the console, in all stores. */
export const absentHolders = async (
  read: Read,
  now: number,
): Promise<{ storeId: string; agentId: string }[]> => {
  const { conversationCounts: n, leases: l } = read.tables;
  return read
    .select({ storeId: n.storeId, agentId: n.agentId })
    .from(n)
    .where(
      and(
        eq(n.status, 'open'),
        ne(n.agentId, ''),
        gt(n.conversations, 0),
        notExists(
          read
            .select({ agentId: l.agentId })
            .from(l)
            .where(and(eq(l.agentId, n.agentId), gt(l.until, now))),
        ),
      ),
    );
};

/** Whether the agent has a tab of the console open. */
export const isHere = async (
  read: Read,
  asked: { storeId: string; agentId: string; now: number },
): Promise<boolean> => {
  const { leases: l } = read.tables;
  const rows = await read
    .select({ agentId: l.agentId })
    .from(l)
    .where(and(eq(l.storeId, asked.storeId), eq(l.agentId, asked.agentId), gt(l.until, asked.now)))
    .limit(1);
  return rows.length > 0;
};
