import { z } from 'zod';
import { ATTACHMENT_TYPES } from './attachment-types.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { count, id, text, writing } from './text.ts';

/** A file that one side has sent the other. Where its bytes lie is asked for when they are shown. */
export const attachment = z.strictObject({
  kind: z.literal('attachment'),
  /** Named by whoever sent the file in; the way to its bytes is asked for under it. */
  attachmentId: id,
  /** The file's own name, made harmless by the server. */
  name: text(DESK_LIMITS.fileNameLength),
  type: z.enum(ATTACHMENT_TYPES),
  bytes: count,
  /** Of pictures, in pixels, so that their place can be kept free. */
  width: count.optional(),
  height: count.optional(),
  text: text(LIMITS.messageLength).optional(),
  /** The name of the rule that sent it (rule 58). For the team: a shopper is not told. */
  rule: writing(DESK_LIMITS.presetName).optional(),
});

/** What the server answers to a file it has taken in. */
export const uploaded = attachment.omit({ kind: true, text: true, rule: true });

/** Where a browser finds an attachment's bytes, for a few minutes. */
export const attachmentLinks = z.strictObject({
  /** To be kept as a file, under its own name. */
  download: z.string(),
  /** Of pictures: to be looked at, as large as it is kept and small. */
  full: z.string().optional(),
  preview: z.string().optional(),
  /** Milliseconds since 1970; ask again after it. */
  expiresAt: count,
});

export type Attachment = z.infer<typeof attachment>;
export type Uploaded = z.infer<typeof uploaded>;
export type AttachmentLinks = z.infer<typeof attachmentLinks>;
