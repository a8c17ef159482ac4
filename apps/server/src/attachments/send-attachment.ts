import { type AgentRequests, refuse } from '@aisle/protocol';
import { attachments } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, Handler } from '../house.ts';
import { describe, uploaderOf } from './take-in-file.ts';

/**
 * Sends a file the caller has sent in. It is tied to this one entry first: a crash between the two
 * leaves a file that is kept and a message that is sent again, never a message without its file.
 */
export const sendAttachment: Handler<AgentRequests['sendAttachment'], Caller> = async (
  house,
  caller,
  { conversationId, clientId, attachmentId, text },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  const error =
    caller.kind === 'shopper' ? await house.limits.take('message', caller.shopperId) : null;
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const file = await attachments.findUploaded(house.storage.read, {
    ...uploaderOf(caller),
    attachmentId,
  });
  if (!file) return refuse('not_found', 'this file was not sent in, or too long ago');
  const tied = await house.storage.write((tx) =>
    attachments.tieAttachment(tx, { storeId, attachmentId, conversationId, clientId }),
  );
  if (!tied) return refuse('stale', 'this file was sent already');
  const content = {
    kind: 'attachment',
    ...describe(file),
    ...(text?.trim() && { text }),
  } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
