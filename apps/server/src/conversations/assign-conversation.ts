import { type AgentRequests, type Refusal, refuse } from '@aisle/protocol';
import { agents, conversations, routing } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { appendEntry } from './append-entry.ts';
import { mayUse } from './may-use.ts';

type Asked = AgentRequests['assignConversation']['parsed'];

/**
 * An agent takes a conversation, hands it to a colleague of the store with a note, or gives it back
 * to the queue, perhaps a team's.
 */
export const assignConversation: Handler<AgentRequests['assignConversation'], AgentCaller> = async (
  house,
  caller,
  asked,
) => {
  const { conversationId, clientId, ...to } = asked;
  const error =
    (await mayUse(house, caller, conversationId)) ?? (await mayTake(house, caller, asked));
  if (error) return { ok: false, error };
  // Before the entry: what is given back is given on at once, and must not come back to her.
  if (to.agentId === null) await noteWish(house, caller, asked);
  const content = { kind: 'assigned', ...to } as const;
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  if (stored.ok && to.agentId !== null)
    await house.storage.write((tx) => routing.dropWish(tx, caller.storeId, conversationId));
  return stored;
};

/** Whether there is somebody of the store behind the name, who may answer. */
async function mayTake(
  { storage }: House,
  { storeId }: AgentCaller,
  { agentId, teamId }: Asked,
): Promise<Refusal | null> {
  if (teamId !== undefined) {
    if (agentId !== null) return refuse('invalid', 'to an agent or to a team, not both').error;
    const teams = await routing.listTeams(storage.read, storeId);
    return teams.some((team) => team.teamId === teamId)
      ? null
      : refuse('not_found', 'no such team').error;
  }
  if (agentId === null) return null;
  const agent = await agents.findAgent(storage.read, storeId, agentId);
  if (!agent || !(await agents.isEnabled(storage.read, storeId, agentId)))
    return refuse('not_found', 'no such agent').error;
  return agent.role === 'viewer' ? refuse('invalid', 'this agent may only read').error : null;
}

async function noteWish({ storage }: House, caller: AgentCaller, asked: Asked): Promise<void> {
  const { conversationId, teamId = null } = asked;
  const { storeId, agent } = caller;
  const found = await conversations.findConversation(storage.read, storeId, conversationId);
  const givenBackBy = found?.assignedTo ?? agent.agentId;
  await storage.write((tx) =>
    routing.noteWish(tx, { storeId, conversationId, teamId, givenBackBy }),
  );
}
