import {
  type AgentRequests,
  type AttachmentLinks,
  type AttachmentType,
  ok,
  refuse,
} from '@aisle/protocol';
import { attachments } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, Handler } from '../house.ts';
import { fullFile, PREVIEW_FILE } from './develop-picture.ts';
import type { FileLinks } from './file-links.ts';

/** Signs the way to a file of a conversation that is the caller's to read. */
export const fetchAttachment: Handler<AgentRequests['fetchAttachment'], Caller> = async (
  house,
  caller,
  { conversationId, attachmentId },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  const { storeId } = caller;
  const asked = { storeId, conversationId, attachmentId };
  const file = await attachments.findSent(house.storage.read, asked);
  if (!file) return refuse('not_found', 'there is no such file here');
  return ok(linksOf(house.fileLinks, file));
};

/** Where a browser finds a file, for some minutes. */
export const linksOf = (
  links: FileLinks,
  { fileKey, name, type }: { fileKey: string; name: string; type: AttachmentType },
): AttachmentLinks => {
  const full = { fileKey, file: fullFile(type) };
  return {
    download: links.urlOf({ ...full, name }),
    ...(type.startsWith('image/') && {
      full: links.urlOf(full),
      preview: links.urlOf({ fileKey, file: PREVIEW_FILE }),
    }),
    expiresAt: links.expiresAt(),
  };
};
