import { type AgentRequests, refuse } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { appendEntry } from './append-entry.ts';
import { mayUse } from './may-use.ts';

/**
 * Whoever leads enters a conversation that a colleague keeps (rule 44). The shopper is told who came:
 * a second voice must not come out of nowhere.
 */
export const joinConversation: Handler<AgentRequests['joinConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const { storeId, agent } = caller;
  const found = await conversations.findConversation(read, storeId, conversationId);
  if (found?.assignedTo === agent.agentId)
    return refuse('invalid', 'this conversation is yours already');
  return appendEntry(house, caller, { conversationId, clientId, content: { kind: 'joined' } });
};
