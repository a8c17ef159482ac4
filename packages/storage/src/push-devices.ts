import type { PushEvent } from '@aisle/protocol';
import {
  and,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  ne,
  notExists,
  or,
  type SQL,
} from 'drizzle-orm';
import type { Read, Tx } from './storage.ts';

/** A browser that shows notifications to an agent of the store. */
export type PushDevice = {
  endpoint: string;
  storeId: string;
  agentId: string;
  sessionId: string;
  p256dh: string;
  auth: string;
  silent: PushEvent[];
  locale: string;
  createdAt: number;
};

type Owner = Pick<PushDevice, 'storeId' | 'agentId'>;

/** Keeps a device: a browser belongs to whoever was signed in there last. Of `most`, the newest stay. */
export const saveDevice = async (tx: Tx, device: PushDevice, most: number): Promise<void> => {
  const { pushDevices: d } = tx.tables;
  await tx.lock(`devices ${device.agentId}`);
  await tx.insert(d).values(device).onConflictDoUpdate({ target: d.endpoint, set: device });
  const mine = and(eq(d.storeId, device.storeId), eq(d.agentId, device.agentId));
  const all = await tx
    .select({ endpoint: d.endpoint })
    .from(d)
    .where(mine)
    .orderBy(desc(d.createdAt), desc(d.endpoint));
  const old = all.slice(most).map(({ endpoint }) => endpoint);
  if (old.length > 0) await tx.delete(d).where(and(mine, inArray(d.endpoint, old)));
};

/** One of the agent's; null: she has none such. */
export const findDevice = async (
  read: Read,
  { storeId, agentId, endpoint }: Owner & { endpoint: string },
): Promise<PushDevice | null> => {
  const { pushDevices: d } = read.tables;
  const [row] = await read
    .select()
    .from(d)
    .where(and(eq(d.endpoint, endpoint), eq(d.storeId, storeId), eq(d.agentId, agentId)));
  return row ?? null;
};

/** Forgets one of the agent's devices, or all of them. */
export const dropDevices = async (
  tx: Tx,
  { storeId, agentId, endpoint }: Owner & { endpoint?: string },
): Promise<void> => {
  const { pushDevices: d } = tx.tables;
  const mine = and(eq(d.storeId, storeId), eq(d.agentId, agentId));
  await tx.delete(d).where(endpoint === undefined ? mine : and(mine, eq(d.endpoint, endpoint)));
};

/** Whether anybody of the store is called anywhere. */
export const anyDevice = async (read: Read, storeId: string): Promise<boolean> => {
  const { pushDevices: d } = read.tables;
  const rows = await read
    .select({ endpoint: d.endpoint })
    .from(d)
    .where(eq(d.storeId, storeId))
    .limit(1);
  return rows.length > 0;
};

/** Who is to be called: these agents, or whoever may take a conversation. */
export type Called =
  | { agentIds: readonly string[] }
  /** `teamId`: only its people; `except`: she has given it back. */
  | { teamId: string | null; except: string | null };

/**
 * Devices of those who are to be called and look at no console now. Asked with every call: whose
 * sign-in has ended, who was disabled or works for another store by now is not among them.
 */
export const devicesToCall = async (
  read: Read,
  { storeId, now, ...called }: { storeId: string; now: number } & Called,
): Promise<PushDevice[]> => {
  const { pushDevices: d, agents: a, session: s, leases: l } = read.tables;
  if ('agentIds' in called && called.agentIds.length === 0) return [];
  const looking = read
    .select({ agentId: l.agentId })
    .from(l)
    .where(and(eq(l.agentId, d.agentId), gt(l.until, now), isNull(l.leftAt), eq(l.hidden, false)));
  const rows = await read
    .select({ device: d })
    .from(d)
    .innerJoin(a, eq(a.agentId, d.agentId))
    .innerJoin(s, eq(s.id, d.sessionId))
    .where(
      and(
        eq(d.storeId, storeId),
        eq(a.storeId, storeId),
        isNull(a.disabledAt),
        ne(a.role, 'viewer'),
        eq(s.userId, a.userId),
        gt(s.expiresAt, new Date(now)),
        or(isNull(s.storeId), eq(s.storeId, storeId)),
        notExists(looking),
        'agentIds' in called ? inArray(a.agentId, [...called.agentIds]) : mayTake(read, called),
      ),
    )
    .orderBy(d.endpoint);
  return rows.map(({ device }) => device);
};

function mayTake(read: Read, { teamId, except }: Exclude<Called, { agentIds: unknown }>) {
  const { agents: a, teamMembers: m } = read.tables;
  const wanted: SQL[] = [ne(a.presence, 'away')];
  if (except !== null) wanted.push(ne(a.agentId, except));
  if (teamId !== null)
    wanted.push(
      exists(
        read
          .select({ agentId: m.agentId })
          .from(m)
          .where(and(eq(m.teamId, teamId), eq(m.agentId, a.agentId))),
      ),
    );
  return and(...wanted);
}
