import { z } from 'zod';
import { attachment } from './attachment.ts';
import {
  callBackAnswered,
  callBackDecided,
  callBackProposed,
  callBackRequested,
} from './call-back.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { promised } from './follow-up.ts';
import { giftCard } from './gift.ts';
import { checkoutLink, guide, guideFollowed } from './guide.ts';
import { LIMITS } from './limits.ts';
import { notesCard, sizeMarked } from './notes-card.ts';
import { orderPlaced, orderUpdate, returnAnswered, returnRequested } from './order.ts';
import { cartProposal, proposalAnswered } from './proposal.ts';
import { routingReason } from './routing.ts';
import { bundle, bundleAdded, suggestion, suggestionAdded } from './suggestion.ts';
import { count, id, instant, writing } from './text.ts';

export const author = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shopper') }),
  z.strictObject({ kind: z.literal('agent'), agentId: id }),
  z.strictObject({ kind: z.literal('system') }),
]);

/** The name of the rule that did it (rule 58). For the team: a shopper is not told. */
const rule = writing(DESK_LIMITS.presetName);

export const message = z.strictObject({
  kind: z.literal('message'),
  text: writing(LIMITS.messageLength),
  /** It came by e-mail (rule 53). */
  via: z.literal('mail').optional(),
  rule: rule.optional(),
});

/** Who answers from now on; null: whoever the queue gives it to. A shopper is told no more than that. */
export const assigned = z.strictObject({
  kind: z.literal('assigned'),
  agentId: id.nullable(),
  /** Who moved it when no person did: the queue, or the absence of whoever had it. */
  by: z.enum(['queue', 'absence']).optional(),
  rule: rule.optional(),
  /** Only with `by: 'queue'`. */
  why: z.array(routingReason).max(6).optional(),
  /** Given to this team's queue. */
  teamId: id.optional(),
  /** For the colleague. */
  note: writing(DESK_LIMITS.handOverNote).optional(),
});

/**
 * Everything durable in a conversation is one of these, in one log (rule 2). Kinds are named by one
 * habit: what somebody says is a noun (`message`, `suggestion`), what happened ends in `-ed`
 * (`suggestion_added`, `closed`). Views tell bubbles from lines of the timeline by it.
 */
export const content = z.discriminatedUnion('kind', [
  message,
  attachment,
  suggestion,
  suggestionAdded,
  bundle,
  bundleAdded,
  notesCard,
  sizeMarked,
  cartProposal,
  proposalAnswered,
  guide,
  guideFollowed,
  checkoutLink,
  giftCard,
  orderPlaced,
  orderUpdate,
  returnRequested,
  returnAnswered,
  assigned,
  /** Its author, an agent, speaks in it from now on beside who has it (rule 44). */
  z.strictObject({ kind: z.literal('joined') }),
  promised,
  callBackRequested,
  callBackAnswered,
  callBackProposed,
  callBackDecided,
  z.strictObject({ kind: z.literal('closed'), rule: rule.optional() }),
  z.strictObject({ kind: z.literal('reopened') }),
]);

/** One place in a conversation's log. */
export const entry = z.strictObject({
  conversationId: id,
  /** From 1, without holes, given by the transaction that stores it (rule 2). */
  seq: count,
  /** Made by the author's client and reused by every retry (rule 1). */
  clientId: id,
  /** When the server stored it. */
  at: instant,
  author,
  content,
});

export type Author = z.infer<typeof author>;
export type Message = z.infer<typeof message>;
export type Content = z.infer<typeof content>;
export type Entry = z.infer<typeof entry>;
