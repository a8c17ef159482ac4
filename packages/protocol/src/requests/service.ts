import { z } from 'zod';
import { servedPlace, servedRow, serviceFigure, serviceReport } from '../service.ts';
import { id, instant } from '../text.ts';

/** From the first to before the last instant at which a shopper first wrote; of one agent, one team, or all. */
const period = {
  from: instant,
  to: instant,
  agentId: id.optional(),
  /** Who has it is in the team now. */
  teamId: id.optional(),
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
