import { inbox, leases } from '@aisle/storage';
import { giveBack } from '../conversations/give-back.ts';
import type { House } from '../house.ts';

/**
 * Ends leases that ran out, on whichever node they were, and gives the conversations in which a
 * shopper waits for those agents back to the queue (rule 11).
 */
export async function sweepLeases(house: House): Promise<void> {
  const { storage, clock } = house;
  const lapsed = await storage.write((tx) => leases.dropLapsed(tx, clock()));
  const gone = new Map(lapsed.map((lease) => [lease.agentId, lease.storeId]));
  for (const [agentId, storeId] of gone) {
    house.availability.changed(storeId);
    if (await holdsLease(house, storeId, agentId)) continue;
    const waiting = await inbox.waitingFor(storage.read, { storeId, agentId });
    for (const conversationId of waiting) await giveBack(house, storeId, conversationId);
  }
}

async function holdsLease(house: House, storeId: string, agentId: string): Promise<boolean> {
  const there = await leases.availableAgents(house.storage.read, storeId, house.clock());
  return there.some((agent) => agent.agentId === agentId);
}
