import { DESK_LIMITS, ok, type Result, refuse, type Uploaded } from '@aisle/protocol';
import { type AttachmentRecord, attachments, type Uploader } from '@aisle/storage';
import type { Caller, House } from '../house.ts';
import { decideType } from './decide-type.ts';
import { developPicture, fullFile } from './develop-picture.ts';
import { nameFile } from './name-file.ts';

/** What is said of a file that is sent in. */
export type NewFile = { attachmentId: string; name: string };

type Prepared = { files: Map<string, Buffer>; width?: number; height?: number };

/** Unpacked pictures are large: one at a time is drawn, whatever comes at once. */
let developing: Promise<unknown> = Promise.resolve();

/**
 * Takes a file in under the name its sender gave it. Again under the same name, after an answer
 * that was lost, it is the file that was taken in first (rule 40).
 */
export async function takeInFile(
  house: House,
  caller: Caller,
  { attachmentId, name }: NewFile,
  given: Buffer,
): Promise<Result<Uploaded>> {
  const uploader = uploaderOf(caller);
  const before = await attachments.findUploaded(house.storage.read, { ...uploader, attachmentId });
  if (before) return ok(describe(before));
  const error = (await tooMany(house, caller)) ?? null;
  if (error) return { ok: false, error };
  if (given.length === 0) return refuse('invalid', 'the file is empty');
  if (given.length > DESK_LIMITS.attachmentBytes)
    return refuse('too_long', 'a file may have 10 MB at most');
  const type = await decideType(given);
  if (!type)
    return refuse('unsupported', 'only whole PNG, JPEG, WebP, GIF, PDF, TXT and MP4 files');
  const prepared = type.startsWith('image/')
    ? await inTurn(() => developPicture(given, type))
    : ok({ files: new Map([[fullFile(type), given]]) });
  if (!prepared.ok) return prepared;
  const { files, ...size }: Prepared = prepared.value;
  const bytes = files.get(fullFile(type))?.length ?? 0;
  const about = { attachmentId, name: nameFile(name, type), type, bytes, ...size };
  return keepFile(house, { ...uploader, ...about }, files);
}

/** Keeps files and what is said of them; of two under one name the first stands. */
export async function keepFile(
  house: House,
  about: Uploader & Uploaded,
  files: Map<string, Buffer>,
): Promise<Result<Uploaded>> {
  const fileKey = await house.attachmentShelf.keep(files);
  const drop = () => house.attachmentShelf.remove(fileKey);
  try {
    const added = await house.storage.write((tx) =>
      attachments.addAttachment(tx, { ...about, fileKey, at: house.clock() }),
    );
    if (added) return ok(describe(about));
  } catch (failure) {
    await drop();
    throw failure;
  }
  await drop();
  // Sent in twice at once: the first stands. Somebody else's name opens nothing.
  const first = await attachments.findUploaded(house.storage.read, about);
  return first ? ok(describe(first)) : refuse('stale', 'this name is taken; choose another');
}

/** Who has sent it in, as storage knows him. */
export const uploaderOf = (caller: Caller): Uploader => ({
  storeId: caller.storeId,
  ...(caller.kind === 'shopper'
    ? { uploaderKind: caller.kind, uploaderId: caller.shopperId }
    : { uploaderKind: caller.kind, uploaderId: caller.agent.agentId }),
});

/** What both sides are told of a file; where it lies is none of it. */
export const describe = (of: Uploaded | AttachmentRecord): Uploaded => ({
  attachmentId: of.attachmentId,
  name: of.name,
  type: of.type,
  bytes: of.bytes,
  ...(of.width !== undefined && of.height !== undefined && { width: of.width, height: of.height }),
});

const tooMany = async ({ limits }: House, caller: Caller) =>
  caller.kind === 'agent'
    ? limits.take('agentUpload', caller.agent.agentId)
    : ((await limits.take('upload', caller.shopperId)) ??
      (await limits.take('uploadFromAddress', caller.address)));

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = developing.then(work);
  developing = turn.catch(() => {});
  return turn;
}
