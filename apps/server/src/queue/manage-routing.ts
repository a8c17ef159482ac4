import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { routing } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

/** How the store shares out its conversations, its teams, and what each agent takes. */
export const fetchRouting: Answers<'fetchRouting'> = async ({ storage: { read } }, { storeId }) => {
  return ok({
    routing: await routing.findRouting(read, storeId),
    teams: await routing.listTeams(read, storeId),
    agents: await routing.listAgentRouting(read, storeId),
  });
};

export const saveRouting: Answers<'saveRouting'> = async (house, { storeId }, payload) => {
  const kept = { storeId, routing: payload.routing, at: house.clock() };
  await house.storage.write((tx) => routing.saveRouting(tx, kept));
  house.queue.look(storeId);
  return ok(null);
};

export const saveAgentRouting: Answers<'saveAgentRouting'> = async (
  house,
  { storeId },
  payload,
) => {
  const found = await house.storage.write((tx) => routing.saveAgentRouting(tx, storeId, payload));
  if (!found) return refuse('not_found', 'no such agent');
  house.queue.look(storeId);
  return ok(null);
};

export const saveTeam: Answers<'saveTeam'> = async (house, { storeId }, team) => {
  const found = await house.storage.write((tx) => routing.saveTeam(tx, storeId, team));
  if (!found) return refuse('not_found', 'no such team or agent');
  house.queue.look(storeId);
  return ok(null);
};

export const removeTeam: Answers<'removeTeam'> = async (house, { storeId }, { teamId }) => {
  const found = await house.storage.write((tx) => routing.removeTeam(tx, storeId, teamId));
  if (!found) return refuse('not_found', 'no such team');
  house.queue.look(storeId);
  return ok(null);
};
