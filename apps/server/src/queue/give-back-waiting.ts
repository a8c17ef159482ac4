import { assignments, inbox } from '@aisle/storage';
import { v7 } from 'uuid';
import { announceStored } from '../conversations/append-entry.ts';
import type { House } from '../house.ts';

type Holder = { storeId: string; agentId: string };

/** Conversations in which a shopper waits for somebody who is not here go back to the queue. */
export async function giveBackAllWaiting(house: House, holder: Holder): Promise<void> {
  const waiting = await inbox.waitingFor(house.storage.read, holder);
  for (const conversationId of waiting) await giveBackWaiting(house, holder, conversationId);
  if (waiting.length > 0) house.queue.look(holder.storeId);
}

/** Nothing happens when she has answered or somebody has taken it meanwhile. */
export async function giveBackWaiting(
  house: House,
  { storeId, agentId }: Holder,
  conversationId: string,
): Promise<void> {
  const content = { kind: 'assigned', agentId: null, by: 'absence' } as const;
  const move = { storeId, conversationId, clientId: v7(), from: agentId, content };
  const at = house.clock();
  const entry = await house.storage.write((tx) => assignments.moveWaiting(tx, { ...move, at }));
  if (entry) announceStored(house, storeId, { entry, repeated: false });
}
