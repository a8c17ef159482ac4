import { z } from 'zod';
import { cart } from '../cart.ts';
import { pageView, sharing } from '../shopper.ts';
import { count } from '../text.ts';
import { nothing } from './shared.ts';

/** What her page tells of itself, as far as she lets it. */
export const pageRequests = {
  shopper: {
    /** A whole cart (never a difference); `sequence` rises with every report of this shopper. */
    reportCart: {
      payload: z.strictObject({ sequence: count, cart }),
      reply: nothing,
    },
    reportPage: { payload: z.strictObject({ page: pageView }), reply: nothing },
    setSharing: { payload: sharing, reply: nothing },
  },
  agent: {},
} as const;
