import { z } from 'zod';
import { cart } from './cart.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { hesitation } from './hesitation.ts';
import { money } from './money.ts';
import { chosenOption } from './product.ts';
import { pageView } from './shopper.ts';
import { count, id, instant, label, text, writing } from './text.ts';

/** A variant her page showed, as far as the shop says it on the page. */
export const shownVariant = z.strictObject({
  options: z.array(chosenOption).max(5),
  soldOut: z.boolean(),
});

/** What an agent wrote first, and how far it came. */
export const greeting = z.strictObject({
  /** Null: it was said in the store's name, by a campaign. */
  agentId: id.nullable(),
  /** The name of the campaign that said it by itself (rule 59). */
  campaign: label.optional(),
  text: writing(DESK_LIMITS.greetingLength),
  at: instant,
  /** `shown`: it stood on her screen; `opened`: she opened it and it is a conversation now. */
  stage: z.enum(['waiting', 'shown', 'opened', 'dismissed']),
});

/** A shopper on the shop's pages, as consoles see her before any chat. Never stored. */
export const visitor = z.strictObject({
  /** Named by her tab, for as long as that is open. */
  visitId: id,
  since: instant,
  seenAt: instant,
  locale: z.string().max(35).optional(),
  /** Browser and system in a few words, made by the server. */
  device: label.optional(),
  page: pageView,
  pages: count,
  cart: z.strictObject({ quantity: count, subtotal: money }).optional(),
  hesitation: hesitation.optional(),
  greeting: greeting.optional(),
  /** She has waved a greeting away: nobody writes first to her for a while. */
  quiet: z.boolean(),
  /** Her page can show what an agent writes first. */
  reachable: z.boolean(),
  /** She has chatted before; her newest conversation, if it is open. */
  known: z
    .strictObject({ shopperId: id, name: label.optional(), conversationId: id.optional() })
    .optional(),
  /** Her chat is open on a page right now. */
  chatting: z.boolean(),
});

/** One visitor with all that is held of her. */
export const visitorDetail = z.strictObject({
  visitor,
  /** Earlier pages, newest first. */
  trail: z.array(pageView).max(DESK_LIMITS.visitPages),
  cart: cart.optional(),
});

/** Who may be seen before a chat: nobody, who has said yes, or all who have not said no. */
export const visitorMode = z.enum(['off', 'consent', 'everyone']);

/** What a store has settled about it. `radar`: say who may need help. */
export const visitorRules = z.strictObject({ mode: visitorMode, radar: z.boolean() });

/** Body of `POST /api/v1/shopper/visit`, from a page whose shopper may be followed. */
export const visitReport = z.strictObject({
  siteKey: z.string().min(1).max(64),
  visitId: id,
  /** The secret of an earlier session of this browser, where there is one. */
  credential: z.string().max(200).optional(),
  /** She, or the shop's banner for her, has said yes: to being seen, and to her cart being seen. */
  agreed: z.strictObject({ pages: z.boolean(), cart: z.boolean() }),
  locale: z.string().max(35).optional(),
  page: pageView,
  /** Variants shown since the last report, oldest first. */
  variants: z.array(shownVariant).max(12).optional(),
  /** Only when it has changed; null: it is not to be seen any more. */
  cart: cart.nullable().optional(),
  /** The shop has just refused a discount code. */
  codeRefused: z.boolean().optional(),
  /** Something moved on this page since the last report. */
  active: z.boolean(),
  /** What became of a greeting. */
  greeting: z.enum(['shown', 'dismissed']).optional(),
  /** A greeting was dismissed in this browser not long ago. */
  quiet: z.boolean().optional(),
  reachable: z.boolean(),
  /** She opened the chat: from now on its own line tells. */
  chatting: z.boolean().optional(),
  /** The page goes away. */
  leaving: z.boolean().optional(),
});

/** Its answer. */
export const visitReply = z.strictObject({
  /** Milliseconds until the next report is wanted. */
  againMs: count,
  /** The store has campaigns: names their rules, as long as these stay the same. */
  campaigns: z.string().optional(),
  greeting: z
    .strictObject({
      /** Names it, so that it is shown once. */
      id,
      /** Signed by the server: opening a session with it makes a conversation of it; absent where it is one. */
      token: z.string().optional(),
      /** Absent: it is the store's own. */
      name: label.optional(),
      photo: z.string().optional(),
      store: label,
      text: text(DESK_LIMITS.greetingLength),
    })
    .nullable(),
});

export type ShownVariant = z.infer<typeof shownVariant>;
export type Greeting = z.infer<typeof greeting>;
export type Visitor = z.infer<typeof visitor>;
export type VisitorDetail = z.infer<typeof visitorDetail>;
export type VisitorRules = z.infer<typeof visitorRules>;
export type VisitorMode = z.infer<typeof visitorMode>;
export type VisitReport = z.infer<typeof visitReport>;
export type VisitReply = z.infer<typeof visitReply>;
