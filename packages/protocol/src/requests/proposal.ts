import { z } from 'zod';
import { agent } from '../agent.ts';
import { cartReason, offeredLine } from '../cart.ts';
import { DESK_LIMITS } from '../desk-limits.ts';
import { LIMITS } from '../limits.ts';
import { money } from '../money.ts';
import { count, id, instant, label, text } from '../text.ts';
import { inConversation, newEntry, nothing, productKey, stored } from './shared.ts';

const pieces = z.int().min(1).max(1_000);
const inVariant = productKey.extend({ variantId: z.string().min(1).max(200).optional() });

/** A line of her cart as the agent sees it: its key, and the pieces he saw in it. */
const seenLine = {
  key: z.string().min(1).max(300),
  seen: z.int().min(1).max(100_000),
};

/** What an agent would like to change, named; the server reads the rest from shop and cart. */
const wishedChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), product: inVariant, quantity: pieces }),
  z.strictObject({ kind: z.literal('set_quantity'), ...seenLine, to: pieces }),
  z.strictObject({ kind: z.literal('swap'), ...seenLine, for: inVariant }),
  z.strictObject({ kind: z.literal('remove'), ...seenLine }),
  /** The server makes the code; `hours` it lives, the most he may give by default. */
  z.strictObject({
    kind: z.literal('apply_code'),
    percent: z.int().min(1).max(100),
    hours: z.int().min(1).max(720).optional(),
  }),
  /** The store's own gift wrap, a note, or both. */
  z.strictObject({ kind: z.literal('gift'), wrap: z.boolean(), note: text(500).optional() }),
]);

/** Her answer, naming what of the proposal it is about; the server knows what was proposed. */
const answer = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('accepted'),
    /** What her page really changed: places in the proposal, from 0, and other numbers of pieces. */
    kept: z
      .array(z.strictObject({ change: count, quantity: pieces.optional() }))
      .max(DESK_LIMITS.proposalChanges),
    /** Of her cart after it. */
    subtotal: money,
  }),
  z.strictObject({ result: z.literal('declined') }),
  z.strictObject({
    result: z.literal('refused'),
    change: count,
    reason: cartReason,
    available: count.optional(),
    price: money.optional(),
  }),
  z.strictObject({ result: z.literal('undone'), subtotal: money }),
  z.strictObject({ result: z.literal('new_wanted') }),
]);

const ofProposal = { proposalSeq: count };

/** Takes an accepted proposal back by another one, which she accepts or declines like any. */
const putBackProposal = {
  payload: z.strictObject({ ...newEntry, ...ofProposal }),
  reply: stored,
};

/** Of the subtotal, in per cent. */
const percent = z.int().min(0).max(100);

const agentAllowance = z.strictObject({
  agentId: id,
  name: label,
  role: agent.shape.role,
  /** His own; null: what the store allows everyone. */
  percent: percent.nullable(),
});

/** Changes to the cart that an agent drafts and she accepts or declines (rules 17 to 20). */
export const proposalRequests = {
  shopper: {
    /** She has tapped: may her page apply it now? Asked before anything is changed. */
    claimProposal: {
      payload: z.strictObject({
        ...inConversation,
        ...ofProposal,
        /** The claim this page holds from before a reload. */
        held: instant.optional(),
      }),
      reply: z.discriminatedUnion('claim', [
        /** It may. `at` names the claim: one attempt, however often it is repeated. */
        z.strictObject({ claim: z.literal('yours'), at: instant }),
        /** Another tab is at it. */
        z.strictObject({ claim: z.literal('elsewhere') }),
        z.strictObject({
          claim: z.literal('over'),
          standing: z.enum(['accepted', 'declined', 'undone', 'superseded']),
        }),
        /** The code in it has run out. */
        z.strictObject({ claim: z.literal('expired'), change: count }),
      ]),
    },
    /** The first final answer stands; a replay is answered with it. */
    answerProposal: {
      payload: z.strictObject({ ...newEntry, ...ofProposal, answer }),
      reply: stored,
    },
    putBackProposal,
  },
  agent: {
    proposeCart: {
      payload: z.strictObject({
        ...newEntry,
        changes: z.array(wishedChange).min(1).max(DESK_LIMITS.proposalChanges),
        text: text(LIMITS.messageLength).optional(),
      }),
      reply: stored,
    },
    putBackProposal,
    /** What each of the store's agents may give. Owners and admins, as setting it. */
    fetchAllowances: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        agents: z.array(agentAllowance),
        /** What the store allows everyone who has no allowance of his own. */
        percent,
      }),
    },
    /** null: what the store allows everyone. */
    setAllowance: {
      payload: z.strictObject({ agentId: id, percent: percent.nullable() }),
      reply: nothing,
    },
    /** What he may give, and what this store has for presents. */
    fetchAllowance: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        /** The most per cent; 0: none. */
        percent,
        /** The longest a code may live. */
        hours: z.int().min(1).max(720),
        /** Whether the shop can make codes for us. */
        codes: z.boolean(),
        /** The store's gift wrap, if it has one that can be bought now. */
        wrap: offeredLine.nullable(),
      }),
    },
  },
} as const;
