import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { agents, privateNotes } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

/** An agent tells her colleagues something; also in a closed conversation. Stored, then told. */
export const addPrivateNote: Handler<AgentRequests['addPrivateNote'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, text, mentions },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  // Names of other stores' agents fall away here.
  const called = await agents.listAgentCards(house.storage.read, storeId, mentions);
  const draft = {
    ...{ storeId, conversationId, clientId, text, at: house.clock() },
    agentId: agent.agentId,
    mentions: called.map(({ agentId }) => agentId),
  };
  const stored = await house.storage.write((tx) => privateNotes.addPrivateNote(tx, draft));
  if (!stored) return refuse('not_found', 'no such conversation');
  const change = draft.mentions.length > 0 ? 'counts' : 'row';
  if (!stored.repeated) tellHandling(house, storeId, conversationId, change);
  return ok(stored);
};
