import { type AgentRequests, DESK_LIMITS, ok, refuse } from '@aisle/protocol';
import { savedReplies } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Makes or changes a reply of a list: the caller's own, or everyone's. Who may is judged at the door. */
const saveReplyOf =
  (ownerOf: (caller: AgentCaller) => string): Handler<AgentRequests['saveOwnReply'], AgentCaller> =>
  async ({ storage, clock }, caller, payload) => {
    const { storeId, agent } = caller;
    const change = {
      ...{ ...payload, storeId, ownerId: ownerOf(caller), updatedBy: agent.agentId },
      ...{ at: clock(), most: DESK_LIMITS.savedReplies },
    };
    const saved = await storage.write((tx) => savedReplies.saveReply(tx, change));
    if (saved === null) return refuse('not_found', 'no such reply');
    if (saved === 'stale') return refuse('stale', 'somebody changed it meanwhile');
    if (saved === 'taken') return refuse('invalid', 'shortcut: taken');
    if (saved === 'full') return refuse('invalid', 'replies: no more fit');
    return ok({ reply: saved });
  };

export const saveOwnReply = saveReplyOf(({ agent }) => agent.agentId);
export const saveSharedReply = saveReplyOf(() => '');
