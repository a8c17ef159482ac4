import { type AgentRequests, ok } from '@aisle/protocol';
import { privateNotes } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';

/** The mentioned agent has looked: her count goes down. */
export const seeMentions: Handler<AgentRequests['seeMentions'], AgentCaller> = async (
  house,
  caller,
  { conversationId, number },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  const asked = { storeId, conversationId, number, agentId: agent.agentId, at: house.clock() };
  if (await house.storage.write((tx) => privateNotes.seeMentions(tx, asked)))
    house.inbox.changed(storeId, conversationId, 'counts');
  return ok(null);
};
