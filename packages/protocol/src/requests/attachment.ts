import { z } from 'zod';
import { attachmentLinks } from '../attachment.ts';
import { LIMITS } from '../limits.ts';
import { id, text } from '../text.ts';
import { inConversation, newEntry, stored } from './shared.ts';

/** What shopper and agent may both ask of files; the bytes themselves go by plain HTTP (rule 40). */
const both = {
  /** Sends what the caller has sent in under this name before. */
  sendAttachment: {
    payload: z.strictObject({
      ...newEntry,
      attachmentId: id,
      text: text(LIMITS.messageLength).optional(),
    }),
    reply: stored,
  },
  /** Signed addresses of a file of this conversation, good for some minutes. */
  fetchAttachment: {
    payload: z.strictObject({ ...inConversation, attachmentId: id }),
    reply: attachmentLinks,
  },
} as const;

export const attachmentRequests = { shopper: both, agent: both } as const;
