import type { AttachmentLinks, Result } from '@aisle/protocol';
import { createContext } from 'preact';

/** Finds the way to a file; null when there is none just now. */
export type FindLinks = (attachmentId: string, anew?: boolean) => Promise<AttachmentLinks | null>;

/** Carried past the log's rows, which know nothing of files. */
export const LinksContext = createContext<FindLinks | null>(null);

/** Links are signed for some minutes; one that ran out, or did not work, is asked for anew. */
export const createLinks = (
  ask: (attachmentId: string) => Promise<Result<AttachmentLinks>>,
  now: () => number,
): FindLinks => {
  const known = new Map<string, Promise<AttachmentLinks | null>>();
  const fetchLinks = async (attachmentId: string): Promise<AttachmentLinks | null> => {
    const answer = await ask(attachmentId);
    if (!answer.ok) known.delete(attachmentId);
    return answer.ok ? answer.value : null;
  };
  return async (attachmentId, anew = false) => {
    const kept = anew ? null : await known.get(attachmentId);
    if (kept && kept.expiresAt > now()) return kept;
    const asked = fetchLinks(attachmentId);
    known.set(attachmentId, asked);
    return asked;
  };
};
