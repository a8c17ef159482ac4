import { z } from 'zod';
import { replyDraft, savedReply } from '../saved-reply.ts';
import { id, instant } from '../text.ts';
import { nothing } from './shared.ts';

const save = {
  payload: z.strictObject({
    ...replyDraft,
    /** Made by the client: saving a new one twice makes one. */
    replyId: id,
    /** The `updatedAt` that was seen; null: it is new. Another one is refused as `stale`. */
    seen: instant.nullable(),
  }),
  reply: z.strictObject({ reply: savedReply }),
};
const remove = { payload: z.strictObject({ replyId: id }), reply: nothing };

/** What agents say often. A shortcut that is taken is refused as `invalid`. */
export const savedReplyRequests = {
  shopper: {},
  agent: {
    /** The caller's own and everyone's, by shortcut. */
    fetchReplies: {
      payload: z.strictObject({}),
      reply: z.strictObject({ replies: z.array(savedReply) }),
    },
    saveOwnReply: save,
    saveSharedReply: save,
    removeOwnReply: remove,
    removeSharedReply: remove,
  },
} as const;
