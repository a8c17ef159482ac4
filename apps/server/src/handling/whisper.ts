import { type AgentRequests, refuse } from '@aisle/protocol';
import { agents, conversations, privateNotes } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { storeNote } from './add-private-note.ts';

/**
 * Whoever leads tells the agent who has the conversation something at once (rule 44): a private note
 * that calls her, and that rings at every console of hers.
 */
export const whisper: Handler<AgentRequests['whisper'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, agentId, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const { storeId, agent } = caller;
  if (agentId === agent.agentId) return refuse('invalid', 'a whisper is for somebody else');
  const named = { storeId, conversationId, clientId, agentId: agent.agentId };
  // A repeat gets the same answer as the first, whoever has the conversation by now (rule 1).
  if (!(await privateNotes.isNoted(read, named))) {
    const found = await conversations.findConversation(read, storeId, conversationId);
    if (found?.assignedTo !== agentId)
      return refuse('stale', 'somebody else has this conversation by now');
  }
  const stored = await storeNote(house, caller, {
    ...{ conversationId, clientId, text, mentions: [agentId], whisperTo: agentId },
  });
  if (!stored.ok || stored.value.repeated) return stored;
  const [from] = await agents.listAgentCards(read, storeId, [agent.agentId]);
  if (from) house.rooms.tellWhisper(agentId, { note: stored.value.note, from });
  return stored;
};
