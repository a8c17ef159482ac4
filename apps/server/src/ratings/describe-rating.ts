import type { AskedRating, Rating } from '@aisle/protocol';
import type { RatingRecord } from '@aisle/storage';
import { questionsOf } from './due-questions.ts';

/** What was asked of a rating so far. */
export const askedOf = (found: RatingRecord | null) => ({
  help: typeof found?.helpAskedAt === 'number',
  recommend: typeof found?.recommendAskedAt === 'number',
});

/** As she sees it. */
export const toAsked = (found: RatingRecord): AskedRating => ({
  questions: questionsOf(askedOf(found)),
  answers: found.answers,
});

/** As the team knows it; null where she was asked nothing. */
export const toRating = (found: RatingRecord | null): Rating | null => {
  if (!found) return null;
  const instants = [found.helpAskedAt, found.recommendAskedAt].filter((at) => at !== null);
  return { ...toAsked(found), askedAt: Math.min(...instants), answeredAt: found.answeredAt };
};
