import type { IncomingMessage } from 'node:http';
import {
  type AgentRequests,
  type AttachmentType,
  type Content,
  type Result,
  refuse,
  type Uploaded,
} from '@aisle/protocol';

/** Files the practice server was sent, by their names of the protocol. */
export type PracticeFiles = Map<string, { about: Uploaded; data: Buffer }>;

const ENDINGS: Record<string, AttachmentType> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** Takes a file in as far as practice needs it: the ending says what it is. */
export const takeIn = async (
  files: PracticeFiles,
  request: IncomingMessage,
  url: URL,
): Promise<Result<Uploaded>> => {
  const attachmentId = url.pathname.split('/').at(-1) ?? '';
  const name = url.searchParams.get('name') ?? '';
  const type = ENDINGS[name.split('.').at(-1)?.toLowerCase() ?? ''];
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const data = Buffer.concat(parts);
  if (!type)
    return refuse('unsupported', 'only whole PNG, JPEG, WebP, GIF, PDF, TXT and MP4 files');
  // A PNG's head says how large it is.
  const size =
    type === 'image/png' ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : {};
  const about: Uploaded = { attachmentId, name, type, bytes: data.length, ...size };
  files.set(attachmentId, { about, data });
  return { ok: true, value: about };
};

type Asked<Name extends keyof AgentRequests> = AgentRequests[Name]['parsed'];
type Add<Stored> = (conversationId: string, clientId: string, content: Content) => Stored;

/** Sends what was taken in, and says where it lies. */
export const practiceFiles = <Stored>(files: PracticeFiles, shop: string, add: Add<Stored>) => ({
  sendAttachment: ({ conversationId, clientId, attachmentId, text }: Asked<'sendAttachment'>) => {
    const file = files.get(attachmentId);
    if (!file) return refuse('not_found', 'this file was not sent in');
    const words = text === undefined ? {} : { text };
    const content = { kind: 'attachment', ...file.about, ...words } as const;
    return add(conversationId, clientId, content);
  },
  fetchAttachment: ({ attachmentId }: Asked<'fetchAttachment'>) => {
    const url = `${shop}/attachments/${attachmentId}`;
    const picture = files.get(attachmentId)?.about.type.startsWith('image/');
    const links = { download: `${url}?download`, expiresAt: Date.now() + 600_000 };
    return {
      ok: true as const,
      value: picture ? { ...links, full: url, preview: url } : links,
    };
  },
});
