import { z } from 'zod';
import {
  conversion,
  currencyReport,
  reportFigure,
  reportOnly,
  reportPlace,
  reportRow,
} from '../attribution.ts';
import { storeSettings } from '../settings.ts';
import { count, id, instant } from '../text.ts';

const windows = storeSettings.shape.attribution.unwrap();

/** From the first to before the last instant. */
const period = { from: instant, to: instant };

/** What the chat has sold, by the evidence (rules 20 to 21). */
export const attributionRequests = {
  shopper: {},
  agent: {
    fetchReport: {
      payload: z.strictObject(period),
      reply: z.strictObject({
        currencies: z.array(currencyReport),
        conversion,
        windows,
        /** Orders known to us only from pages with a chat, for there is no shop to be asked. */
        onlyReported: z.boolean(),
        /** Orders that are still being counted again after a change of the windows. */
        counting: count,
      }),
    },
    /** The orders behind a figure, newest first. */
    fetchReportOrders: {
      payload: z.strictObject({
        ...period,
        currency: z.string().regex(/^[A-Z]{3}$/),
        figure: reportFigure,
        only: reportOnly.optional(),
        standing: z.enum(['verified', 'reported']).optional(),
        agentId: z.union([id, z.literal('')]).optional(),
        teamId: id.optional(),
        product: z
          .strictObject({
            platform: z.string().min(1).max(40),
            productId: z.string().min(1).max(200),
          })
          .optional(),
        before: reportPlace.optional(),
      }),
      reply: z.strictObject({ rows: z.array(reportRow), next: reportPlace.nullable() }),
    },
    /** Owners and admins: how long an order still counts. Everything is counted again by it. */
    setAttributionWindows: { payload: windows, reply: z.null() },
    /** Owners and admins: counts every order again from the conversations as they are. */
    recountAttribution: { payload: z.strictObject({}), reply: z.null() },
  },
} as const;
