import { LIMITS, may } from '@aisle/protocol';
import { leases, team } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';

/** Two missed heartbeats end a lease; the rest is for a slow road. */
export const LEASE_MS = LIMITS.heartbeatMs * 2 + 3_000;

/**
 * The agent behind this socket is there (rule 11). HTTP requests hold no lease, nor does somebody
 * whose role only reads: no shopper is to wait for him.
 */
export async function renewAgentLease(house: House, caller: AgentCaller): Promise<void> {
  if (!caller.line.live) return;
  if (!may(caller.agent.role, 'serve')) return noteSeen(house, caller);
  await holdUntil(house, caller, house.clock() + LEASE_MS);
}

/** Whether the console behind this socket is on a screen: who looks at one is not called elsewhere. */
export async function holdLooking(
  house: House,
  caller: AgentCaller,
  looking: boolean,
): Promise<void> {
  if (!caller.line.live) return;
  const lease = { ...leaseOf(house, caller), until: house.clock() + LEASE_MS, hidden: !looking };
  await house.storage.write((tx) => leases.renewLease(tx, lease));
}

/** The socket closed: the last tab keeps its lease for the grace period, others end at once. */
export async function endAgentLease(
  house: House,
  caller: AgentCaller,
  end: { lastTab: boolean; graceMs: number },
): Promise<void> {
  if (!may(caller.agent.role, 'serve')) return;
  if (end.lastTab) {
    const leftAt = house.clock();
    await holdUntil(house, caller, leftAt + end.graceMs, leftAt);
  } else
    await house.storage.write((tx) =>
      leases.dropLease(tx, { storeId: caller.storeId, socketId: caller.line.socketId }),
    );
}

async function holdUntil(
  house: House,
  caller: AgentCaller,
  until: number,
  leftAt?: number,
): Promise<void> {
  const lease = leaseOf(house, caller);
  const { storeId, agentId } = lease;
  await house.storage.write(async (tx) => {
    await leases.renewLease(tx, { ...lease, until, ...(leftAt !== undefined && { leftAt }) });
    await team.noteSeen(tx, { storeId, agentId, at: house.clock() });
  });
  house.availability.changed(storeId);
  house.queue.look(storeId);
}

const leaseOf = ({ nodeId }: House, { storeId, agent, line }: AgentCaller) => ({
  ...{ storeId, agentId: agent.agentId, nodeId, socketId: line.socketId },
});

async function noteSeen(house: House, { storeId, agent }: AgentCaller): Promise<void> {
  const seen = { storeId, agentId: agent.agentId, at: house.clock() };
  await house.storage.write((tx) => team.noteSeen(tx, seen));
}
