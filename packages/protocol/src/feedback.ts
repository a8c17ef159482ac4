import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { count, id, instant, label, text, writing } from './text.ts';

/** What a shopper says about an agent: praise, or a complaint (rule 67). */
export const feedbackKind = z.enum(['praise', 'complaint']);

/** One of them, as those may read it who may. Agents only: nothing of it is told to a shopper again. */
export const feedback = z.strictObject({
  feedbackId: id,
  conversationId: id,
  kind: feedbackKind,
  /** Whom it is about, and what he is called. */
  agentId: id,
  agent: z.string(),
  /** Who said it; null where she has no name. */
  shopper: label.nullable(),
  /** In her own words; empty: praise without any. */
  words: text(DESK_LIMITS.feedbackWords),
  at: instant,
  /** Of a complaint; null: praise, which waits for nobody. */
  state: z.enum(['open', 'settled']).nullable(),
  /** Who settled it, what he is called, when, and what was done; null while it is open. */
  settledBy: id.nullable(),
  settler: z.string().nullable(),
  settledAt: instant.nullable(),
  outcome: text(DESK_LIMITS.feedbackOutcome).nullable(),
  /** Praise that its agent has not looked at; false of a complaint. */
  unseen: z.boolean(),
  /** Grows with every change. */
  version: count,
});

/** The row a page of them follows. */
export const feedbackPlace = z.strictObject({ at: instant, feedbackId: id });

/** What was done about a complaint, in a line. */
export const feedbackOutcome = writing(DESK_LIMITS.feedbackOutcome);

export type FeedbackKind = z.infer<typeof feedbackKind>;
export type Feedback = z.infer<typeof feedback>;
export type FeedbackPlace = z.infer<typeof feedbackPlace>;
