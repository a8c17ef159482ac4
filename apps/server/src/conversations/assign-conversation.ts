import { type AgentRequests, refuse } from '@aisle/protocol';
import { agents } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { appendEntry } from './append-entry.ts';

/** An agent takes a conversation, hands it to a colleague of the store, or gives it back. */
export const assignConversation: Handler<AgentRequests['assignConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, agentId },
) => {
  if (agentId !== null && !(await agents.isEnabled(house.storage.read, caller.storeId, agentId)))
    return refuse('not_found', 'no such agent');
  const content = { kind: 'assigned', agentId } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
