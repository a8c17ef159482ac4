import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { day } from './gift.ts';
import { money } from './money.ts';
import { languageTag, spokenIn } from './own-words.ts';
import { count, id, instant, label, writing } from './text.ts';
import { visitReply } from './visitor.ts';

/**
 * What her page may show of hesitation: nothing moved for half a minute, three quarters of the page
 * read, a discount code refused, a sold-out variant, or three changes of the variant.
 */
export const campaignSign = z.enum(['idle', 'read', 'code_refused', 'sold_out', 'toggled']);

/** When a campaign's words are said. All that is named must be true at once; judged on her page. */
export const campaignWhen = z.strictObject({
  /** Paths such as `/products/*`, of which one must fit; none: every page. */
  pages: z
    .array(
      z
        .string()
        .regex(/^\/\S*$/)
        .max(200),
    )
    .max(DESK_LIMITS.campaignPages),
  /** Seconds she has looked at this page. */
  seconds: z.int().min(0).max(600),
  sign: campaignSign.optional(),
  /** Her cart is worth this or more; in another currency it never is. */
  cartAtLeast: money.optional(),
  /** `returning`: her visit is not the first from this browser, as far as it may remember. */
  visitor: z.enum(['any', 'new', 'returning']),
  /** Her page's language is one of these; none: any. */
  languages: z.array(languageTag).max(DESK_LIMITS.campaignLanguages),
});

/** A greeting that is written once and said by itself where its conditions come true. */
export const campaign = z.strictObject({
  campaignId: id,
  name: writing(DESK_LIMITS.presetName),
  on: z.boolean(),
  /** What is said, by language; `*`: in every other one. */
  words: z
    .record(spokenIn, writing(DESK_LIMITS.greetingLength))
    .refine((words) => Object.keys(words).length > 0, 'needs words in one language at least')
    .refine(
      (words) => Object.keys(words).length <= DESK_LIMITS.campaignLanguages,
      'has words in too many languages',
    ),
  /** The agent in whose name it is said, only while she is there; null: the store's. */
  senderId: id.nullable(),
  when: campaignWhen,
  /** In the store's business hours, outside of them, or either. */
  hours: z.enum(['any', 'open', 'closed']),
  /** First and last day, in the time zone of the business hours. */
  from: day.optional(),
  until: day.optional(),
  /** Per cent of shoppers who are not shown it, to compare. */
  holdout: z.int().min(0).max(50),
});

/** How often a shopper is shown any of them, and days one stays away once she has waved it away. */
export const campaignCaps = z.strictObject({
  visit: z.int().min(1).max(5),
  day: z.int().min(1).max(10),
  week: z.int().min(1).max(20),
  restDays: z.int().min(1).max(365),
});

/** As consoles know it, in its place of the store's order: the first that fits is said. */
export const keptCampaign = campaign.extend({
  updatedAt: instant,
  /** Shoppers who were shown it so far. */
  shown: count,
});

/** What pages are told of a store's campaigns: no words, no names. Order is priority. */
export const campaignRules = z.strictObject({
  caps: campaignCaps,
  campaigns: z.array(z.strictObject({ campaignId: id, when: campaignWhen })),
});

/** Body of `POST /api/v1/shopper/campaign`. */
export const campaignReport = z.discriminatedUnion('kind', [
  /** A campaign's conditions have come true on her page. */
  z.strictObject({
    kind: z.literal('met'),
    siteKey: z.string().min(1).max(64),
    visitId: id,
    campaignId: id,
    locale: z.string().max(35).optional(),
    /** An earlier time in this browser: who was held out stays held out. */
    earlier: id.optional(),
  }),
  /** She has ordered, within the window after these. */
  z.strictObject({
    kind: z.literal('ordered'),
    siteKey: z.string().min(1).max(64),
    meetings: z.array(id).min(1).max(DESK_LIMITS.campaigns),
    orderId: z.string().min(1).max(200),
  }),
]);

/** Its answer to a meeting: `meetingId` where it counts, and what is to be shown, if anything is. */
export const campaignReply = z.strictObject({
  meetingId: id.nullable(),
  greeting: visitReply.shape.greeting,
});

export const campaignArm = z.enum(['shown', 'held']);

/** What came of one arm. `orders` are those the shop's server has told of. */
export const campaignArmFigures = z.strictObject({
  met: count,
  ordered: count,
  /** Net of refunds, by currency. */
  revenue: z.array(money),
});

/** A campaign over a period of days on which its conditions came true. */
export const campaignFigures = z.strictObject({
  campaignId: id,
  name: label,
  /** It has been taken away since. */
  removed: z.boolean(),
  shown: campaignArmFigures.extend({ opened: count, wrote: count, dismissed: count }),
  held: campaignArmFigures,
});

/** The lists behind figures. */
export const campaignFigure = z.enum(['opened', 'wrote', 'ordered', 'ordered_held']);

/** A shopper behind a figure. */
export const campaignRow = z.strictObject({
  meetingId: id,
  at: instant,
  conversationId: id.nullable(),
  shopper: label.nullable(),
  orders: z.array(z.strictObject({ number: label, total: money, placedAt: instant })),
});

export const campaignPlace = z.strictObject({ at: instant, meetingId: id });

export type CampaignSign = z.infer<typeof campaignSign>;
export type CampaignWhen = z.infer<typeof campaignWhen>;
export type Campaign = z.infer<typeof campaign>;
export type KeptCampaign = z.infer<typeof keptCampaign>;
export type CampaignCaps = z.infer<typeof campaignCaps>;
export type CampaignRules = z.infer<typeof campaignRules>;
export type CampaignReport = z.infer<typeof campaignReport>;
export type CampaignReply = z.infer<typeof campaignReply>;
export type CampaignArm = z.infer<typeof campaignArm>;
export type CampaignFigures = z.infer<typeof campaignFigures>;
export type CampaignFigure = z.infer<typeof campaignFigure>;
export type CampaignRow = z.infer<typeof campaignRow>;
export type CampaignPlace = z.infer<typeof campaignPlace>;
