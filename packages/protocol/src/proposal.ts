import { z } from 'zod';
import { cartReason, namedLine, offeredLine } from './cart.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { LIMITS } from './limits.ts';
import { money } from './money.ts';
import { count, instant, label, text } from './text.ts';

/** A discount code made for one shopper, as it stands in a proposal. */
export const offeredCode = z.strictObject({
  code: label,
  /** Of the subtotal, 1 to 100. */
  percent: z.int().min(1).max(100),
  expiresAt: instant,
});

/** One change to her cart, complete: it can be shown, applied and checked without asking anyone. */
export const proposedChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), line: offeredLine }),
  z.strictObject({
    kind: z.literal('set_quantity'),
    line: namedLine,
    to: z.int().min(1).max(1_000),
  }),
  /** Another size or colour in the place of a line, in the same number. */
  z.strictObject({ kind: z.literal('swap'), line: namedLine, for: offeredLine }),
  z.strictObject({ kind: z.literal('remove'), line: namedLine }),
  z.strictObject({ kind: z.literal('apply_code'), offered: offeredCode }),
  /** Wrapping is a line of the shop's; the note stands on the order. */
  z.strictObject({
    kind: z.literal('gift'),
    wrap: offeredLine.optional(),
    note: text(500).optional(),
  }),
  /**
   * Only where something is taken back: codes that come off, codes that come back, and the gift
   * note as it was (empty: there was none).
   */
  z.strictObject({
    kind: z.literal('restore'),
    codesOff: z.array(label).max(20),
    codesOn: z.array(label).max(20),
    note: text(500).optional(),
  }),
]);

/** A change to the cart that an agent drafts. Only her tap ever changes the cart. */
export const cartProposal = z.strictObject({
  kind: z.literal('cart_proposal'),
  changes: z.array(proposedChange).min(1).max(DESK_LIMITS.proposalChanges),
  /** `seq` of an earlier proposal that this one takes back. */
  undoes: count.optional(),
  text: text(LIMITS.messageLength).optional(),
});

/** What became of a proposal, told by her page after the shop's own cart had answered. */
export const proposalOutcome = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('accepted'),
    /** What was really changed; shorter than proposed where she left something out. */
    changes: z.array(proposedChange).max(DESK_LIMITS.proposalChanges),
    edited: z.boolean(),
    subtotal: money,
  }),
  z.strictObject({ result: z.literal('declined') }),
  /** The shop's cart did not take it, and nothing was changed. */
  z.strictObject({
    result: z.literal('refused'),
    /** Which of the changes, from 0. */
    change: count,
    reason: cartReason,
    /** Pieces the shop has left, where it tells. */
    available: count.optional(),
    /** The shop's price now, with `price_changed`. */
    price: money.optional(),
  }),
  /** Accepted before, and taken back by her. */
  z.strictObject({ result: z.literal('undone'), subtotal: money }),
  /** It cannot be had as it stands: she would like another one, made for her cart as it is now. */
  z.strictObject({ result: z.literal('new_wanted') }),
]);

export const proposalAnswered = z.strictObject({
  kind: z.literal('proposal_answered'),
  /** `seq` of the proposal in the same conversation. */
  proposalSeq: count,
  outcome: proposalOutcome,
});

export type OfferedCode = z.infer<typeof offeredCode>;
export type ProposedChange = z.infer<typeof proposedChange>;
export type CartProposal = z.infer<typeof cartProposal>;
export type ProposalOutcome = z.infer<typeof proposalOutcome>;
export type ProposalAnswered = z.infer<typeof proposalAnswered>;
