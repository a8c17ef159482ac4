import { type AgentRequests, ok } from '@aisle/protocol';
import { agents } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** The agent says by hand whether she takes chats; being there at all is told by leases. */
export const setPresence: Handler<AgentRequests['setPresence'], AgentCaller> = async (
  house,
  { storeId, agent },
  { presence },
) => {
  await house.storage.write((tx) => agents.setPresence(tx, storeId, agent.agentId, presence));
  house.availability.changed(storeId);
  house.queue.look(storeId);
  return ok(null);
};
