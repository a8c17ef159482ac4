import { z } from 'zod';

/** Longest pause, patience or absence in a script: an hour. */
const LONGEST_MS = 3_600_000;
/** As many products a script may tell apart. */
const GOODS = 10;

const span = z.int().min(0).max(LONGEST_MS);
const words = z.string().trim().min(1).max(2_000);
/** Which of the goods, from 0: the shop decides what lies behind the number. */
const good = z
  .int()
  .min(0)
  .max(GOODS - 1);

/** What she waits for: any answer, or a card of that kind. */
const awaited = z.enum([
  'answer',
  'suggestion',
  'proposal',
  'size_card',
  'fabric_card',
  'colour_card',
]);

/** Only when the last wait was met, or was not. */
const only = z.enum(['met', 'missed']).optional();

const step = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('visit'),
    only,
    page: z.enum(['home', 'product', 'cart']),
    product: good.optional(),
  }),
  /** Into her own cart, without any help. */
  z.strictObject({
    do: z.literal('put'),
    only,
    product: good,
    quantity: z.int().min(1).max(99).optional(),
  }),
  /** `{product}` stands for what she views or has put into her cart last. */
  z.strictObject({ do: z.literal('write'), only, text: words }),
  z.strictObject({
    do: z.literal('wait'),
    only,
    for: awaited,
    upToMs: span,
    /** What she writes while nothing comes, counted from the beginning of the wait. */
    nudges: z
      .array(z.strictObject({ afterMs: span, text: words }))
      .max(5)
      .optional(),
    /** When it does not come at all. */
    otherwise: z.enum(['go_on', 'leave']),
  }),
  /** The first product of the last suggestion goes into her cart. */
  z.strictObject({ do: z.literal('add'), only }),
  /** Her answer to the last proposal. */
  z.strictObject({ do: z.literal('decide'), only, result: z.enum(['accept', 'decline']) }),
  z.strictObject({ do: z.literal('pause'), only, ms: span }),
  /** Closes the page, and opens it again after that time. */
  z.strictObject({ do: z.literal('leave'), only, forMs: span }),
  /** Ends the conversation. */
  z.strictObject({ do: z.literal('close'), only }),
]);

/** What the agent is to bring about, as the log tells it afterwards. */
const goal = z.enum([...awaited.options, 'added', 'accepted']);

type Step = z.infer<typeof step>;

/** Why the step makes no sense where it stands; null: it does. */
const misplaced = (step: Step, before: readonly Step[]): string | null => {
  const waitedFor = (...kinds: string[]) =>
    before.some((one) => one.do === 'wait' && (kinds.length === 0 || kinds.includes(one.for)));
  const wrote = before.some((one) => one.do === 'write');
  if (step.only && !waitedFor()) return '"only" needs a wait before it';
  if (step.do === 'wait' && !wrote) return 'she has written nothing that could be answered';
  if (step.do === 'add' && !waitedFor('suggestion'))
    return '"add" needs a wait for a suggestion before it';
  if (step.do === 'decide' && !waitedFor('proposal'))
    return '"decide" needs a wait for a proposal before it';
  if (step.do === 'close' && !wrote) return 'there is no conversation to close yet';
  if (step.do === 'visit' && (step.page === 'product') !== (step.product !== undefined))
    return 'a product page names its product, and no other page does';
  return null;
};

/** A shopper as data: who she is, what she does, and what the agent should make of it. */
export const script = z.strictObject({
  /** Names the script in addresses. */
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  title: z.string().min(1).max(60),
  /** Who she is and what she wants, for whoever practises. */
  about: z.string().min(1).max(300),
  /** BCP 47 tag of her browser. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a tag such as de-AT'),
  timeZone: z.string().max(64).optional(),
  /** What to look for in a shop's catalogue, so that its goods fit her words. */
  looksFor: z.string().max(100).optional(),
  steps: z
    .array(step)
    .min(1)
    .max(60)
    .superRefine((steps, told) => {
      for (const [place, one] of steps.entries()) {
        const message = misplaced(one, steps.slice(0, place));
        if (message) told.addIssue({ code: 'custom', path: [place], message });
      }
    }),
  goals: z.array(goal).min(1).max(8),
});

export type Script = z.infer<typeof script>;
export type ScriptStep = z.infer<typeof step>;
export type Awaited = z.infer<typeof awaited>;
export type Goal = z.infer<typeof goal>;
