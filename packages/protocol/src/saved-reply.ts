import { z } from 'zod';
import { ATTACHMENT_TYPES } from './attachment-types.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { count, id, instant, writing } from './text.ts';

/** What is typed behind the slash. */
const shortcut = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,30}$/u, 'letters, figures, - and _')
  .transform((value) => value.normalize('NFC').toLowerCase());

/** A language such as `de`, or a language of a place such as `pt-br`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,4})?$/);

/** What a saved reply is made of. Variables in a text stand in braces: `{shopper|you}`. */
export const replyDraft = {
  shortcut,
  title: writing(DESK_LIMITS.replyTitle),
  /** By language; one at least. */
  texts: z.record(language, writing(LIMITS.messageLength)).refine((texts) => {
    const many = Object.keys(texts).length;
    return many > 0 && many <= DESK_LIMITS.replyLanguages;
  }, 'one language at least'),
};

/** A picture that goes with a reply. */
export const replyPicture = z.strictObject({
  /** The name it was sent in under. */
  pictureId: id,
  name: z.string(),
  type: z.enum(ATTACHMENT_TYPES),
  bytes: count,
  /** Pixels. */
  width: count,
  height: count,
});

export const savedReply = z.strictObject({
  ...replyDraft,
  shortcut: z.string(),
  replyId: id,
  /** In the order in which they are sent. */
  pictures: z.array(replyPicture),
  /** Everyone's; else the caller's own. */
  shared: z.boolean(),
  /** When it was changed last: the version a change must name. */
  updatedAt: instant,
});

export type ReplyPicture = z.infer<typeof replyPicture>;
export type SavedReply = z.infer<typeof savedReply>;

/** What a table of replies would do to a list, or has done. */
export type RepliesImport = {
  /** Written down; else this is a preview. */
  done: boolean;
  /** Where somebody has changed the list since the preview, nothing is written. */
  stale: boolean;
  problems: { line: number; message: string }[];
  replies: {
    line: number;
    shortcut: string;
    title: string;
    isNew: boolean;
    renamed: boolean;
    /** Languages. */
    added: string[];
    changed: string[];
  }[];
  /** Names the state the preview was made from; sent back to write. */
  basis: string;
};
