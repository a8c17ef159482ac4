import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { savedReplies } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

const removeReplyOf =
  (
    ownerOf: (caller: AgentCaller) => string,
  ): Handler<AgentRequests['removeOwnReply'], AgentCaller> =>
  async ({ storage, attachmentShelf }, caller, { replyId }) => {
    const which = { storeId: caller.storeId, ownerId: ownerOf(caller), replyId };
    const gone = await storage.write((tx) => savedReplies.removeReply(tx, which));
    if (!gone) return refuse('not_found', 'no such reply');
    for (const fileKey of gone) await attachmentShelf.remove(fileKey);
    return ok(null);
  };

export const removeOwnReply = removeReplyOf(({ agent }) => agent.agentId);
export const removeSharedReply = removeReplyOf(() => '');
