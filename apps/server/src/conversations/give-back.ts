import { v7 } from 'uuid';
import type { House } from '../house.ts';
import { announceStored } from './append-entry.ts';

/** Makes a conversation nobody's again: whoever has it is not there for it any more. */
export async function giveBack(
  house: House,
  storeId: string,
  conversationId: string,
): Promise<void> {
  const stored = await house.storage.append({
    storeId,
    conversationId,
    clientId: v7(),
    author: { kind: 'system' },
    content: { kind: 'assigned', agentId: null, by: 'absence' },
  });
  if (stored.ok) announceStored(house, storeId, stored.value);
  else house.log.warn({ code: stored.error.code }, 'could not give a conversation back');
}
