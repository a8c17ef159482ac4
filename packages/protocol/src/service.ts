import { z } from 'zod';
import { agentCard } from './agent.ts';
import { count, id, instant, label } from './text.ts';

/** Milliseconds; null where there is nothing to measure. `p90`: nine of ten were at most so long. */
const spread = z.strictObject({ median: count.nullable(), p90: count.nullable() });

/**
 * How a period's conversations were served: those in which the shopper first wrote within it. All
 * of it can be counted again from the list behind each figure.
 */
export const serviceReport = z.strictObject({
  conversations: count,
  /** Somebody has answered. The rest waits still, or was closed without a word: missed. */
  answered: count,
  waiting: count,
  missed: count,
  /** From her first words to the first answer; and counting open hours alone (rule 47). */
  firstResponse: spread,
  firstResponseOpen: spread,
  /** From her first words to the closing of those that are closed and were answered. */
  resolution: spread,
  closed: count,
  /** Answered by the time the store has promised, and not; who may still be answered in time is neither. */
  kept: count,
  late: count,
  /** By weekday, Monday first, and hour of her first words, in the time zone that was asked for. */
  heat: z.array(z.array(count).length(24)).length(7),
});

export const serviceFigure = z.enum([
  'conversations',
  'answered',
  'waiting',
  'missed',
  /** Waiting or missed. */
  'unanswered',
  'closed',
  'kept',
  'late',
]);

/** A conversation behind a figure. */
export const servedRow = z.strictObject({
  conversationId: id,
  shopper: label.nullable(),
  /** Who has it. */
  agent: agentCard.nullable(),
  askedAt: instant,
  repliedAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** Until when an answer was promised; null: the store is not open so long within a year. */
  dueAt: instant.nullable(),
});

/** The row a page of them follows. */
export const servedPlace = z.strictObject({ askedAt: instant, conversationId: id });

export type ServiceReport = z.infer<typeof serviceReport>;
export type ServiceFigure = z.infer<typeof serviceFigure>;
export type ServedRow = z.infer<typeof servedRow>;
export type ServedPlace = z.infer<typeof servedPlace>;
