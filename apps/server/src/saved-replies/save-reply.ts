import { type AgentRequests, DESK_LIMITS, ok, refuse, refuseField } from '@aisle/protocol';
import { replyPictures, savedReplies } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Undoes the saving of a reply that was to have a picture nobody has sent in. */
class NoPicture extends Error {}

/** Makes or changes a reply of a list: the caller's own, or everyone's. Who may is judged at the door. */
const saveReplyOf =
  (ownerOf: (caller: AgentCaller) => string): Handler<AgentRequests['saveOwnReply'], AgentCaller> =>
  async ({ storage, attachmentShelf, clock }, caller, { pictures: wanted, ...payload }) => {
    const { storeId, agent } = caller;
    const { replyId } = payload;
    const { agentId } = agent;
    const change = {
      ...{ ...payload, storeId, ownerId: ownerOf(caller), updatedBy: agentId },
      ...{ at: clock(), most: DESK_LIMITS.savedReplies },
    };
    const work = storage.write(async (tx) => {
      const saved = await savedReplies.saveReply(tx, change);
      if (saved === null || typeof saved === 'string') return saved;
      const asked = { storeId, replyId, agentId };
      const dropped =
        wanted && (await replyPictures.setPictures(tx, { ...asked, pictureIds: wanted }));
      if (dropped === null) throw new NoPicture();
      const pictures = (await replyPictures.picturesOf(tx, asked)).get(replyId) ?? [];
      return { reply: { ...saved, pictures }, dropped: dropped ?? [] };
    });
    const saved = await work.catch((error: unknown) => {
      if (error instanceof NoPicture) return 'no picture' as const;
      throw error;
    });
    if (saved === null) return refuse('not_found', 'no such reply');
    if (saved === 'stale') return refuse('stale', 'somebody changed it meanwhile');
    if (saved === 'taken') return refuseField('shortcut', 'taken', 'taken');
    if (saved === 'full') return refuse('full', 'replies: no more fit');
    if (saved === 'no picture') return refuseField('pictures', 'one was not sent in', 'missing');
    for (const fileKey of saved.dropped) await attachmentShelf.remove(fileKey);
    return ok({ reply: saved.reply });
  };

export const saveOwnReply = saveReplyOf(({ agent }) => agent.agentId);
export const saveSharedReply = saveReplyOf(() => '');
