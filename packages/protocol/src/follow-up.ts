import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { ratingAnswers } from './rating.ts';
import { count, id, instant, label, text } from './text.ts';

/**
 * Why the store owes it: an agent's own reminder, a rating at the low end, a promise, or
 * a shopper who asked to be called, or for somebody in the chat, at a time (rule 57).
 */
export const followUpKind = z.enum([
  'reminder',
  'low_rating',
  'promise',
  'call_back',
  'appointment',
]);

/** An agent's promise to write by then, as the shopper reads it: `name` is the agent's. */
export const promised = z.strictObject({
  kind: z.literal('promised'),
  name: text(DESK_LIMITS.agentName),
  dueAt: instant,
});

/** Times to promise by, within the store's hours: an open hour ahead, its closing, the first hour after it. */
export const promiseTime = z.strictObject({
  kind: z.enum(['hour', 'closing', 'opening']),
  at: instant,
});

/** Owed, done, or found to be owed no more. */
export const followUpState = z.enum(['open', 'done', 'dropped']);

/** Something the store owes a shopper. Agents only: of a promise a shopper is told by its entry. */
export const followUp = z.strictObject({
  followUpId: id,
  conversationId: id,
  kind: followUpKind,
  /** A line of the agent's; empty: the kind says it all. */
  words: text(DESK_LIMITS.followUpWords),
  /** How she rates the conversation now, where a low rating is why. */
  rated: ratingAnswers.pick({ effort: true, satisfaction: true }).optional(),
  dueAt: instant,
  /** Who sees to it; null: whoever comes first. */
  agentId: id.nullable(),
  state: followUpState,
  /** null: the house itself. */
  madeBy: id.nullable(),
  madeAt: instant,
  /** Who settled it, and when; null while it is open, `settledBy` also where the house did. */
  settledBy: id.nullable(),
  settledAt: instant.nullable(),
  /** A promise that was not kept by then; null: it was, or may still be. */
  brokenAt: instant.nullable(),
  /** When she was told that a call or appointment stands; null: it was not said yet. */
  confirmedAt: instant.nullable(),
  /** Times offered instead (rule 57); null: none, or she has chosen. Absent from older servers. */
  offered: z.array(instant).nullish(),
  /** Grows with every change. */
  version: count,
});

/** One row of a list: with whom it is for. */
export const followUpRow = z.strictObject({ ...followUp.shape, shopper: label.nullable() });

/** `mine`, `all` and `overdue` are open ones, the first due first; `settled` the rest, the last due first. */
export const followUpList = z.enum(['mine', 'all', 'overdue', 'settled']);

/** Open ones, each up to `DESK_LIMITS.countTo`; `due`: overdue ones that are the caller's or nobody's. */
export const followUpCounts = z.strictObject({
  mine: count,
  all: count,
  overdue: count,
  due: count,
});

/** The row a page of them follows. */
export const followUpPlace = z.strictObject({ dueAt: instant, followUpId: id });

export type FollowUpKind = z.infer<typeof followUpKind>;
export type FollowUp = z.infer<typeof followUp>;
export type FollowUpRow = z.infer<typeof followUpRow>;
export type FollowUpList = z.infer<typeof followUpList>;
export type FollowUpCounts = z.infer<typeof followUpCounts>;
export type PromiseTime = z.infer<typeof promiseTime>;
export type FollowUpPlace = z.infer<typeof followUpPlace>;
