import { z } from 'zod';
import { ruleNote } from './automation-step.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { count, id, instant, writing } from './text.ts';

/** A word the team sorts conversations by; told apart without regard to case. */
export const tag = writing(DESK_LIMITS.tagLength)
  .transform((value) => value.trim().replace(/\s+/g, ' ').toLowerCase())
  .refine((value) => value !== '', 'must not be empty');

export const tags = z
  .array(tag)
  .max(DESK_LIMITS.conversationTags)
  .transform((all) => [...new Set(all)]);

export const priority = z.enum(['low', 'normal', 'high', 'urgent']);

/** How the team handles a conversation. Agents only: no shopper is ever told any of it. */
export const handling = z.strictObject({
  tags: z.array(z.string()),
  priority,
  /** Private notes in it. */
  notes: count,
  /** Colleagues who were mentioned, and whether each has looked since. */
  mentioned: z.array(z.strictObject({ agentId: id, unseen: z.boolean() })),
  /** While it is snoozed: when it comes back by itself; null: on her reply. */
  snoozedUntil: instant.nullable(),
});

/** What agents tell each other in a conversation, in a log of its own (rule 37). */
export const privateNote = z.strictObject({
  conversationId: id,
  /** From 1, without holes, in the conversation's notes. */
  number: count,
  /** Made by the author's client and reused by every retry. */
  clientId: id,
  /** Empty: the house itself, for what came by e-mail from somebody unknown (rule 53). */
  agentId: z.union([id, z.literal('')]),
  text: writing(LIMITS.messageLength),
  /** What a rule tells the team, as data; the text says it in English for whoever reads text. */
  rule: ruleNote.optional(),
  /** Agents it calls by name. */
  mentions: z.array(id),
  /** A whisper: the agent it is for, who has the conversation and whom it mentions (rule 44). */
  whisperTo: id.optional(),
  /** The newest entry of the log when it was written: where it stands. */
  afterSeq: count,
  at: instant,
});

export type Priority = z.infer<typeof priority>;
export type Handling = z.infer<typeof handling>;
export type PrivateNote = z.infer<typeof privateNote>;
