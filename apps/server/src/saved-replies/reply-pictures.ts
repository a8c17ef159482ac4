import {
  type AgentRequests,
  ok,
  type ReplyPicture,
  type Result,
  refuse,
  type Uploaded,
} from '@aisle/protocol';
import { attachments, replyPictures, type Uploader } from '@aisle/storage';
import { fullFile, PREVIEW_FILE } from '../attachments/develop-picture.ts';
import { linksOf } from '../attachments/fetch-attachment.ts';
import { describe, keepFile, uploaderOf } from '../attachments/take-in-file.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const NONE = refuse('not_found', 'this reply has no such picture');

/** Signs the way to a picture of a reply the caller may use. */
export const fetchReplyPicture: Answers<'fetchReplyPicture'> = async (
  { storage, fileLinks },
  { storeId, agent: { agentId } },
  asked,
) => {
  const picture = await replyPictures.findPicture(storage.read, { ...asked, storeId, agentId });
  return picture ? ok(linksOf(fileLinks, picture)) : NONE;
};

/** Copies it, bytes and all: a message never depends on what becomes of the reply (rule 40). */
export const copyReplyPicture: Answers<'copyReplyPicture'> = async (
  house,
  caller,
  { attachmentId, ...asked },
) => {
  const { storage, limits } = house;
  const { storeId, agent } = caller;
  const { agentId } = agent;
  const uploader = uploaderOf(caller);
  const before = await attachments.findUploaded(storage.read, { ...uploader, attachmentId });
  if (before) return ok(describe(before));
  const error = await limits.take('agentUpload', agentId);
  if (error) return { ok: false, error };
  const picture = await replyPictures.findPicture(storage.read, { ...asked, storeId, agentId });
  return picture ? copyPicture(house, { ...uploader, attachmentId }, picture) : NONE;
};

/** The same for whoever is to send it; refused where its bytes are gone. */
export async function copyPicture(
  house: House,
  to: Uploader & { attachmentId: string },
  { fileKey, pictureId: _, ...about }: ReplyPicture & { fileKey: string },
): Promise<Result<Uploaded>> {
  const files = new Map<string, Buffer>();
  for (const name of [fullFile(about.type), PREVIEW_FILE]) {
    const data = await house.attachmentShelf.read(fileKey, name);
    if (!data) return NONE;
    files.set(name, data);
  }
  return keepFile(house, { ...to, ...about }, files);
}
