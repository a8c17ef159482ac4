import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { handling } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

/** Tags and priority as they shall be; what is absent stays. */
export const changeHandling: Handler<AgentRequests['changeHandling'], AgentCaller> = async (
  house,
  caller,
  { conversationId, tags, priority },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const change = { storeId, conversationId, tags, priority, at: house.clock() };
  const changed = await house.storage.write((tx) => handling.changeHandling(tx, change));
  if (!changed) return refuse('not_found', 'no such conversation');
  tellHandling(house, storeId, conversationId, 'row');
  return ok({ handling: changed });
};
