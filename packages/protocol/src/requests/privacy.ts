import { z } from 'zod';
import { privacyRules, shopperData } from '../privacy.ts';
import { id } from '../text.ts';
import { nothing } from './shared.ts';

/** What is kept of a shopper, and its end (rule 52). */
export const privacyRequests = {
  shopper: {
    /** All that the store holds of her but what the team wrote about her. `full`: ask the store. */
    fetchOwnData: {
      payload: z.strictObject({}),
      reply: z.strictObject({ data: shopperData }),
    },
    /** Erases it. Her token and her browser's secret open nothing any more. */
    eraseOwnData: { payload: z.strictObject({}), reply: nothing },
  },
  agent: {
    fetchPrivacyRules: { payload: z.strictObject({}), reply: privacyRules },
    savePrivacyRules: { payload: privacyRules, reply: nothing },
    /** Erases all that is kept of her, and of her other browsers where the shop has signed for her. */
    eraseShopper: { payload: z.strictObject({ shopperId: id }), reply: nothing },
  },
} as const;
