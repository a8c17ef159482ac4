import { z } from 'zod';
import { tag } from '../handling.ts';
import { servedPlace, servedRow, serviceFigure, serviceReport } from '../service.ts';
import { id, instant } from '../text.ts';
import { topicsReport } from '../topic.ts';

/** From the first to before the last instant at which a shopper first wrote; of one agent, one team, or all. */
const period = {
  from: instant,
  to: instant,
  agentId: id.optional(),
  /** Who has it is in the team now. */
  teamId: id.optional(),
  /** About this: tagged so now, or naming the product. */
  tag: tag.optional(),
  productId: z.string().min(1).max(200).optional(),
};

/** How shoppers were served: how soon, how many, when (rule 55). */
export const serviceRequests = {
  shopper: {},
  agent: {
    fetchService: {
      payload: z.strictObject({
        ...period,
        /** IANA name, for weekday and hour. */
        timeZone: z.string().min(1).max(64),
      }),
      reply: serviceReport,
    },
    /** What they were about (rule 60). */
    fetchTopics: {
      payload: z.strictObject({ from: instant, to: instant }),
      reply: topicsReport,
    },
    /** The conversations behind a figure, the newest first. A page may hold few and still go on. */
    fetchServed: {
      payload: z.strictObject({
        ...period,
        figure: serviceFigure,
        before: servedPlace.optional(),
      }),
      reply: z.strictObject({ rows: z.array(servedRow), next: servedPlace.nullable() }),
    },
  },
} as const;
