import { z } from 'zod';
import { aiRules } from './ai.ts';
import { callBackRules } from './call-back.ts';
import { campaignCaps } from './campaign.ts';
import { gestureRules } from './gesture.ts';
import { day } from './gift.ts';
import { guidePlace } from './guide.ts';
import { privacyRules } from './privacy.ts';
import { ratingRules } from './rating.ts';
import { language } from './saved-reply.ts';
import { webAddress } from './text.ts';
import { visitorRules } from './visitor.ts';

/** A time of day in the shop's time zone, `14:00`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const workingDays = z.int().min(0).max(90);

/** How the shop sends its parcels. */
export const deliveryRules = z.strictObject({
  /** IANA name, `Europe/Dublin`. */
  timeZone: z.string().max(64),
  /** Ordered before it, a parcel leaves the same working day. */
  cutOff: timeOfDay,
  /** Days on which parcels leave and are carried: 1 Monday to 7 Sunday. */
  workingDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  /** Days on which nothing leaves and nothing is carried. */
  holidays: z.array(day).max(200),
  /** Working days before it leaves. */
  handlingDays: workingDays,
  /** Working days under way, by country (ISO 3166-1 alpha-2); `*` is everywhere else. */
  transit: z.record(
    z.string().regex(/^([A-Z]{2}|\*)$/),
    z.strictObject({ from: workingDays, to: workingDays }),
  ),
});

/** What a merchant decides about selling, on one page. Absent parts have defaults. */
export const shopSettings = z.strictObject({
  delivery: deliveryRules.optional(),
  /** Days during which an order still counts, 1 to 30. */
  attribution: z
    .strictObject({ directDays: z.int().min(1).max(30), influencedDays: z.int().min(1).max(30) })
    .optional(),
  /** What agents may give without asking: per cent of the subtotal, and hours a code lives. */
  discounts: z
    .strictObject({ percent: z.int().min(0).max(100), hours: z.int().min(1).max(720) })
    .optional(),
  /** Where the shop's places are: a CSS selector, and the page that has it. */
  places: z
    .partialRecord(
      guidePlace,
      z.strictObject({ selector: z.string().max(500).optional(), url: webAddress.optional() }),
    )
    .optional(),
  /** The shop's product that is its gift wrap. */
  giftWrap: z
    .strictObject({
      platform: z.string().min(1).max(40),
      productId: z.string().min(1).max(200),
      variantId: z.string().min(1).max(200).optional(),
    })
    .optional(),
});

/** All that a merchant has settled; what is not of the shop is saved part by part. */
export const storeSettings = shopSettings.extend({
  /** Seeing shoppers before a chat: off without it. */
  visitors: visitorRules.optional(),
  /** Agents see what a shopper writes before she sends it; absent: they do not. */
  sneakPeek: z.boolean().optional(),
  /** How shoppers may ask to be called; absent: they may not. */
  callBacks: callBackRules.optional(),
  /** How long people nobody has signed for are kept. */
  privacy: privacyRules.optional(),
  /** How often shoppers are shown campaigns. */
  campaignCaps: campaignCaps.optional(),
  /** When shoppers are asked how it was; absent: effort and satisfaction once it is closed. */
  ratings: ratingRules.optional(),
  /** What the AI may do; absent: nothing. */
  ai: aiRules.optional(),
  /** What agents may give beside discounts; absent: nothing. */
  gestures: gestureRules.optional(),
  /** The language of the articles for whoever has none in hers; absent: that of the first one. */
  articleLanguage: language.optional(),
});

export type DeliveryRules = z.infer<typeof deliveryRules>;
export type ShopSettings = z.infer<typeof shopSettings>;
export type StoreSettings = z.infer<typeof storeSettings>;
