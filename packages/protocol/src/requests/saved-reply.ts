import { z } from 'zod';
import { attachmentLinks, uploaded } from '../attachment.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
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
    /** Those it has, and files the caller has sent in; absent: as they are. */
    pictures: z
      .array(id)
      .max(DESK_LIMITS.replyPictures)
      .refine((ids) => new Set(ids).size === ids.length, 'each once')
      .optional(),
  }),
  reply: z.strictObject({ reply: savedReply }),
};
const remove = { payload: z.strictObject({ replyId: id }), reply: nothing };

const picture = z.strictObject({ replyId: id, pictureId: id });

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
    /** Where a picture of a reply is found, for some minutes. */
    fetchReplyPicture: { payload: picture, reply: attachmentLinks },
    /**
     * Makes a file of the caller's own of it, to be sent with `sendAttachment`: what is done to the
     * reply later touches no message. Again under the same name it is the first one.
     */
    copyReplyPicture: { payload: picture.extend({ attachmentId: id }), reply: uploaded },
  },
} as const;
