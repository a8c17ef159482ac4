import { type AgentRequests, ok, type PrivateNote, type Result, refuse } from '@aisle/protocol';
import { agents, privateNotes } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

type Draft = Pick<PrivateNote, 'conversationId' | 'clientId' | 'text' | 'mentions' | 'whisperTo'>;

/** Stores a note and tells those who watch and every inbox. Names of other stores' agents fall away. */
export async function storeNote(
  house: House,
  { storeId, agent }: AgentCaller,
  { mentions, ...draft }: Draft,
): Promise<Result<AgentRequests['addPrivateNote']['reply']>> {
  const called = await agents.listAgentCards(house.storage.read, storeId, mentions);
  const note = {
    ...{ ...draft, storeId, agentId: agent.agentId, at: house.clock() },
    mentions: called.map(({ agentId }) => agentId),
  };
  const stored = await house.storage.write((tx) => privateNotes.addPrivateNote(tx, note));
  if (!stored) return refuse('not_found', 'no such conversation');
  const change = note.mentions.length > 0 ? 'counts' : 'row';
  if (!stored.repeated) {
    tellHandling(house, storeId, draft.conversationId, change);
    const others = note.mentions.filter((agentId) => agentId !== agent.agentId);
    house.calls.mentioned(storeId, draft.conversationId, others);
  }
  return ok(stored);
}

/** An agent tells her colleagues something; also in a closed conversation. Stored, then told. */
export const addPrivateNote: Handler<AgentRequests['addPrivateNote'], AgentCaller> = async (
  house,
  caller,
  note,
) => {
  const error = await mayUse(house, caller, note.conversationId);
  return error ? { ok: false, error } : storeNote(house, caller, note);
};
