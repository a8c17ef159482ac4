import { z } from 'zod';
import {
  campaign,
  campaignCaps,
  campaignFigure,
  campaignFigures,
  campaignPlace,
  campaignRow,
  keptCampaign,
} from '../campaign.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { id, instant } from '../text.ts';
import { visitorMode } from '../visitor.ts';
import { nothing } from './shared.ts';

/** From the first to before the last instant at which conditions came true. */
const period = { from: instant, to: instant };

/** Greetings that say themselves (rule 59). */
export const campaignRequests = {
  shopper: {},
  agent: {
    /** All of them, the one that comes first on top, and whom they can reach at all. */
    fetchCampaigns: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        campaigns: z.array(keptCampaign),
        caps: campaignCaps,
        mode: visitorMode,
      }),
    },
    /** `seen`: the `updatedAt` that was seen; null: it is new and comes last. Another is `stale`. */
    saveCampaign: {
      payload: z.strictObject({ campaign, seen: instant.nullable() }),
      reply: z.strictObject({ campaign: keptCampaign }),
    },
    /** Its figures stay in the report. */
    removeCampaign: { payload: z.strictObject({ campaignId: id }), reply: nothing },
    /** The order in which they are tried, and how often a shopper is shown any. */
    arrangeCampaigns: {
      payload: z.strictObject({
        order: z.array(id).max(DESK_LIMITS.campaigns),
        caps: campaignCaps,
      }),
      reply: nothing,
    },
    /** What each has done in a period. */
    fetchCampaignFigures: {
      payload: z.strictObject(period),
      reply: z.strictObject({ campaigns: z.array(campaignFigures), windowDays: z.int() }),
    },
    /** The shoppers behind a figure, the last first. */
    fetchCampaignRows: {
      payload: z.strictObject({
        ...period,
        campaignId: id,
        figure: campaignFigure,
        before: campaignPlace.optional(),
      }),
      reply: z.strictObject({ rows: z.array(campaignRow), next: campaignPlace.nullable() }),
    },
  },
} as const;
