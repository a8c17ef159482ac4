import { z } from 'zod';
import { day, deliveryEstimate, gift } from '../gift.ts';
import { guideFollowed, guidePlace } from '../guide.ts';
import { LIMITS } from '../limits.ts';
import { instant, text } from '../text.ts';
import { inConversation, newEntry, stored } from './shared.ts';

const words = text(LIMITS.messageLength).optional();

const { shape } = gift;

/** As `gift`; null forgets a field, a field left out stays as it is. */
const giftChanges = z.strictObject({
  recipient: shape.recipient.nullable(),
  occasion: shape.occasion.nullable(),
  sizes: shape.sizes.nullable(),
  style: shape.style.nullable(),
  budget: shape.budget.nullable(),
  date: shape.date.nullable(),
  country: shape.country.nullable(),
  note: shape.note.nullable(),
  wrap: shape.wrap.nullable(),
  giftReceipt: shape.giftReceipt.nullable(),
});

/** What shopper and agent may both ask. */
const both = {
  /** What is known of the present; null: nothing yet. */
  fetchGift: {
    payload: z.strictObject(inConversation),
    reply: z.strictObject({ gift: gift.nullable() }),
  },
  changeGift: {
    payload: z.strictObject({ ...inConversation, changes: giftChanges }),
    reply: z.strictObject({ gift }),
  },
  /**
   * null: the store has not said how it sends, or does not send there. Without a country it holds
   * for all the store sends to.
   */
  estimateDelivery: {
    payload: z.strictObject({ country: gift.shape.country, date: day.optional() }),
    reply: z.strictObject({ estimate: deliveryEstimate.nullable() }),
  },
} as const;

/** The way to the till: places pointed at, links to pay, presents, days of delivery. */
export const guideRequests = {
  shopper: {
    ...both,
    reportGuideFollowed: {
      payload: guideFollowed.omit({ kind: true }).extend(newEntry),
      reply: stored,
    },
    /** A secret with which she goes on in another browser, once. */
    createResumeLink: {
      payload: z.strictObject({}),
      reply: z.strictObject({ token: z.string(), expiresAt: instant }),
    },
  },
  agent: {
    ...both,
    /** Offers to show her a place of the shop. */
    pointAt: {
      payload: z.strictObject({ ...newEntry, place: guidePlace, text: words }),
      reply: stored,
    },
    /** A link with her cart in it, made by the shop. */
    sendCheckoutLink: { payload: z.strictObject({ ...newEntry, text: words }), reply: stored },
    /** Asks her for whom it is: a form she fills in, with what is known already. */
    askForGift: { payload: z.strictObject({ ...newEntry, text: words }), reply: stored },
  },
} as const;
