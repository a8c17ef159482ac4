import { type AgentRequests, ok } from '@aisle/protocol';
import { handling } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

/** Back into the open list before its time; one that does not sleep stays as it is. */
export const wakeConversation: Handler<AgentRequests['wakeConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const asked = { storeId, conversationId, at: house.clock() };
  if (await house.storage.write((tx) => handling.wake(tx, asked)))
    tellHandling(house, storeId, conversationId, 'counts');
  return ok(null);
};
