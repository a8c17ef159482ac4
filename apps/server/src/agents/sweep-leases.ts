import { leases, queue } from '@aisle/storage';
import type { House } from '../house.ts';
import { giveBackAllWaiting } from '../queue/give-back-waiting.ts';

/**
 * Ends leases that ran out, on whichever node they were, and gives the conversations in which a
 * shopper waits for those agents back to the queue (rule 11). The leases go last: should this node
 * end in between, another one finds them and goes on.
 */
export async function sweepLeases(house: House): Promise<void> {
  const { storage, clock } = house;
  const now = clock();
  for (const { storeId, agentId } of await leases.listLapsed(storage.read, now)) {
    house.availability.changed(storeId);
    if (await queue.isHere(storage.read, { storeId, agentId, now })) continue;
    await giveBackAllWaiting(house, { storeId, agentId });
  }
  await storage.write((tx) => leases.dropLapsed(tx, now));
}

/** The same for whoever has no lease at all any more, should a node have ended at a bad moment. */
export async function findAbandoned(house: House): Promise<void> {
  const { storage, clock } = house;
  for (const holder of await queue.absentHolders(storage.read, clock()))
    await giveBackAllWaiting(house, holder);
}
