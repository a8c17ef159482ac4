import type { Colleague } from '@aisle/protocol';
import { and, asc, count, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm';
import type { AgentFace } from './agents.ts';
import { loads } from './queue.ts';
import type { Read } from './storage.ts';
import { withoutNulls } from './without-nulls.ts';

/** A colleague, with her picture as it lies on the shelf. */
export type ColleagueRecord = Omit<Colleague, 'photo'> & Pick<AgentFace, 'photoKey'>;

/** Whoever may answer for the store, by name; `usual` is the capacity of who has none of her own. */
export const listColleagues = async (
  read: Read,
  { storeId, usual, now }: { storeId: string; usual: number; now: number },
): Promise<ColleagueRecord[]> => {
  const { agents: a, agentRouting: r } = read.tables;
  const rows = await read
    .select({
      agentId: a.agentId,
      name: a.name,
      photoKey: a.photo,
      presence: a.presence,
      capacity: r.capacity,
    })
    .from(a)
    .leftJoin(r, eq(r.agentId, a.agentId))
    .where(and(eq(a.storeId, storeId), ne(a.role, 'viewer'), isNull(a.disabledAt)))
    .orderBy(asc(a.name), asc(a.agentId));
  const here = await agentsHere(read, storeId, now);
  const load = await loads(read, storeId);
  const waiting = await waitingCounts(read, storeId);
  return rows.map(({ presence, capacity, ...row }) => ({
    ...withoutNulls(row),
    whereabouts: here.has(row.agentId) ? presence : ('absent' as const),
    load: load.get(row.agentId) ?? 0,
    capacity: capacity ?? usual,
    waiting: waiting.get(row.agentId) ?? 0,
  }));
};

const agentsHere = async (read: Read, storeId: string, now: number): Promise<Set<string>> => {
  const { leases: l } = read.tables;
  const rows = await read
    .selectDistinct({ agentId: l.agentId })
    .from(l)
    .where(and(eq(l.storeId, storeId), gt(l.until, now), isNull(l.leftAt)));
  return new Set(rows.map(({ agentId }) => agentId));
};

/** Conversations with an agent in which a shopper waits, by agent. */
const waitingCounts = async (read: Read, storeId: string): Promise<Map<string, number>> => {
  const { conversations: c } = read.tables;
  const rows = await read
    .select({ agentId: c.assignedTo, waiting: count() })
    .from(c)
    .where(
      and(
        eq(c.storeId, storeId),
        eq(c.status, 'open'),
        isNotNull(c.assignedTo),
        isNotNull(c.waitingSince),
      ),
    )
    .groupBy(c.assignedTo);
  return new Map(rows.map(({ agentId, waiting }) => [agentId ?? '', waiting]));
};
