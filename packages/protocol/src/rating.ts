import { z } from 'zod';
import { agentCard } from './agent.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { count, id, instant, label, text } from './text.ts';

/**
 * What a shopper is asked: how easy it was (customer effort, CES), how satisfied she is (CSAT), and
 * whether she would recommend the shop (net promoter, NPS).
 */
export const ratingQuestion = z.enum(['effort', 'satisfaction', 'recommend']);

/** When a store asks: once the conversation is closed, she has ordered, or it has been delivered. */
export const ratingMoment = z.enum(['closed', 'ordered', 'delivered', 'never']);

/** What a store has settled of it: effort and satisfaction together, and the recommendation. */
export const ratingRules = z.strictObject({
  help: ratingMoment,
  recommend: ratingMoment,
  /** Effort or satisfaction at or below it opens a follow-up; 0: none does, absent: 2 (rule 57). */
  followUpAt: z.int().min(0).max(4).optional(),
});

/** Most at the good end: 1 to 5 for effort (5: very easy) and satisfaction, 0 to 10 for recommend. */
export const ratingAnswers = z.strictObject({
  effort: z.int().min(1).max(5).optional(),
  satisfaction: z.int().min(1).max(5).optional(),
  recommend: z.int().min(0).max(10).optional(),
  /** In her own words; empty: taken back. */
  comment: text(DESK_LIMITS.ratingComment).optional(),
});

/** What she is asked, and what she has answered so far. */
export const askedRating = z.strictObject({
  questions: z.array(ratingQuestion).min(1),
  answers: ratingAnswers,
});

/** How she rated a conversation, as the team knows it. */
export const rating = z.strictObject({
  ...askedRating.shape,
  askedAt: instant,
  /** When she last changed her answers; null: she has given none. */
  answeredAt: instant.nullable(),
});

/** One question over a period: how many were asked, and how many chose each step, from the lowest. */
export const ratingFigure = z.strictObject({
  question: ratingQuestion,
  asked: count,
  /** Steps 1 to 5, or 0 to 10. */
  chosen: z.array(count),
});

/** A conversation behind a figure. */
export const ratedRow = z.strictObject({
  conversationId: id,
  shopper: label.nullable(),
  /** Who had the conversation when she was asked. */
  agent: agentCard.nullable(),
  rating,
});

/** The row a page of them follows. */
export const ratedPlace = z.strictObject({ askedAt: instant, conversationId: id });

export type RatingQuestion = z.infer<typeof ratingQuestion>;
export type RatingMoment = z.infer<typeof ratingMoment>;
export type RatingRules = z.infer<typeof ratingRules>;
export type RatingAnswers = z.infer<typeof ratingAnswers>;
export type AskedRating = z.infer<typeof askedRating>;
export type Rating = z.infer<typeof rating>;
export type RatingFigure = z.infer<typeof ratingFigure>;
export type RatedRow = z.infer<typeof ratedRow>;
export type RatedPlace = z.infer<typeof ratedPlace>;
