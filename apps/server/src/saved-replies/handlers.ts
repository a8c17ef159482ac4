import { fetchReplies } from './fetch-replies.ts';
import { removeOwnReply, removeSharedReply } from './remove-reply.ts';
import { copyReplyPicture, fetchReplyPicture } from './reply-pictures.ts';
import { saveOwnReply, saveSharedReply } from './save-reply.ts';

/** What agents say often. */
export const savedReplyHandlers = {
  agent: {
    fetchReplies,
    saveOwnReply,
    saveSharedReply,
    removeOwnReply,
    removeSharedReply,
    fetchReplyPicture,
    copyReplyPicture,
  },
};
