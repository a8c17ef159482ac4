import { z } from 'zod';
import {
  askedRating,
  ratedPlace,
  ratedRow,
  ratingAnswers,
  ratingFigure,
  ratingQuestion,
  ratingRules,
} from '../rating.ts';
import { id, instant } from '../text.ts';
import { inConversation, nothing } from './shared.ts';

/** From the first to before the last instant at which they were asked; of one agent, one team, or all. */
const period = {
  from: instant,
  to: instant,
  agentId: id.optional(),
  /** Who had it is in the team now. */
  teamId: id.optional(),
};

/** How shoppers were served, in their own judgement (rule 49). */
export const ratingRequests = {
  shopper: {
    /** What she is to be asked now, or has been asked; null: nothing. */
    fetchRating: {
      payload: z.strictObject(inConversation),
      reply: z.strictObject({ rating: askedRating.nullable() }),
    },
    /** Her answers; those left out stay. Refused as `forbidden` for what she was not asked. */
    rateConversation: {
      payload: z.strictObject({ ...inConversation, answers: ratingAnswers }),
      reply: z.strictObject({ rating: askedRating }),
    },
  },
  agent: {
    /** What the store has settled. */
    fetchRatingRules: { payload: z.strictObject({}), reply: ratingRules },
    saveRatingRules: { payload: ratingRules, reply: nothing },
    /** The figures of a period; `agents`: everybody who was rated in it. */
    fetchRatings: {
      payload: z.strictObject(period),
      reply: z.strictObject({
        figures: z.array(ratingFigure),
        agents: z.array(z.strictObject({ agentId: id, name: z.string() })),
      }),
    },
    /**
     * The conversations behind a figure, the last asked first: answered with steps `from` to `to`
     * (absent: all that were asked).
     */
    fetchRated: {
      payload: z.strictObject({
        ...period,
        question: ratingQuestion,
        steps: z
          .strictObject({ from: z.int().min(0).max(10), to: z.int().min(0).max(10) })
          .optional(),
        before: ratedPlace.optional(),
      }),
      reply: z.strictObject({ rows: z.array(ratedRow), next: ratedPlace.nullable() }),
    },
  },
} as const;
