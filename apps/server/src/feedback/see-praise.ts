import { type AgentRequests, ok } from '@aisle/protocol';
import { feedback } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** The caller has looked at praise of himself; each of his consoles hears of it. */
export const seePraise: Handler<AgentRequests['seePraise'], AgentCaller> = async (
  { storage, rooms },
  { storeId, agent: { agentId } },
  { feedbackIds },
) => {
  const asked = { storeId, agentId, feedbackIds };
  for (const one of await storage.write((tx) => feedback.seePraise(tx, asked)))
    rooms.tellFeedback([agentId], { feedback: one, rings: false });
  return ok(null);
};
