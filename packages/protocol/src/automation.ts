import { z } from 'zod';
import { automationStep, automationStepTold } from './automation-step.ts';
import { DESK_LIMITS } from './desk-limits.ts';
import { priority, tag } from './handling.ts';
import { LIMITS } from './limits.ts';
import { money } from './money.ts';
import { language } from './routing.ts';
import { count, id, instant, writing } from './text.ts';

/** What a rule waits for. Nothing that a rule did itself is an event (rule 58). */
export const automationEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started') }),
  z.strictObject({ kind: z.literal('shopper_wrote') }),
  z.strictObject({ kind: z.literal('agent_answered') }),
  z.strictObject({ kind: z.literal('assigned') }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('reopened') }),
  /** An open conversation, in which she has waited for an answer for so long. */
  z.strictObject({
    kind: z.literal('waiting'),
    minutes: z.int().min(1).max(DESK_LIMITS.automationMinutes),
  }),
  z.strictObject({ kind: z.literal('rated') }),
  z.strictObject({ kind: z.literal('ordered') }),
  /** This tag was put on by hand; absent: any. */
  z.strictObject({ kind: z.literal('tagged'), tag: tag.optional() }),
]);

/** What must be so at that moment. */
export const automationCondition = z.discriminatedUnion('kind', [
  /** Her browser's, whatever the place. */
  z.strictObject({ kind: z.literal('language'), language }),
  /** The address of the page she is on contains it. */
  z.strictObject({ kind: z.literal('page'), part: writing(100) }),
  /** What was said contains one of these as whole words, in whatever case. */
  z.strictObject({
    kind: z.literal('words'),
    words: z.array(writing(40)).min(1).max(DESK_LIMITS.automationWords),
  }),
  /** The store's business hours (rule 47). */
  z.strictObject({ kind: z.literal('hours'), open: z.boolean() }),
  z.strictObject({ kind: z.literal('cart'), is: z.enum(['over', 'under']), than: money }),
  z.strictObject({ kind: z.literal('tag'), tag }),
  /** In this team's queue, or with one of the team. */
  z.strictObject({ kind: z.literal('team'), teamId: id }),
  z.strictObject({ kind: z.literal('unassigned') }),
  /** An order of hers was placed before. */
  z.strictObject({ kind: z.literal('ordered_before'), ordered: z.boolean() }),
  /** Her satisfaction, from 1 to 5. */
  z.strictObject({ kind: z.literal('rating'), most: z.int().min(1).max(5) }),
]);

/** What a rule does: nothing that an agent could not do by hand. */
export const automationAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), agentId: id }),
  z.strictObject({ kind: z.literal('team'), teamId: id }),
  z.strictObject({ kind: z.literal('tag'), tag }),
  z.strictObject({ kind: z.literal('untag'), tag }),
  z.strictObject({ kind: z.literal('priority'), priority }),
  /** Said to her in the store's name. */
  z.strictObject({ kind: z.literal('say'), text: writing(LIMITS.messageLength) }),
  /** One of everyone's saved replies, in her language where it has that, in the store's name. */
  z.strictObject({ kind: z.literal('reply'), replyId: id }),
  /** Asks her how easy it was and how satisfied she is (rule 49), once in the conversation. */
  z.strictObject({ kind: z.literal('ask_rating') }),
  z.strictObject({ kind: z.literal('note'), text: writing(LIMITS.messageLength) }),
  z.strictObject({
    kind: z.literal('snooze'),
    hours: z.int().min(1).max(DESK_LIMITS.automationSnoozeHours),
  }),
  /** Something owed (rule 57), so many hours later, for whoever has the conversation. */
  z.strictObject({
    kind: z.literal('follow_up'),
    words: writing(DESK_LIMITS.followUpWords),
    hours: z.int().min(1).max(DESK_LIMITS.automationSnoozeHours),
  }),
  /** Tells one of the store's webhook targets, whatever it has chosen to be told. */
  z.strictObject({ kind: z.literal('webhook'), targetId: id }),
  z.strictObject({ kind: z.literal('close') }),
]);

/** What a rule is made of; everything about it that its form asks. */
export const automationDraft = {
  name: writing(DESK_LIMITS.presetName).transform((value) => value.trim()),
  on: z.boolean(),
  event: automationEvent,
  /** Whether all conditions must hold, or one. None at all: always. */
  match: z.enum(['all', 'any']),
  conditions: z.array(automationCondition).max(DESK_LIMITS.automationConditions),
  actions: z.array(automationAction).min(1).max(DESK_LIMITS.automationActions),
};

const draft = z.strictObject(automationDraft);
const body = draft.omit({ name: true, on: true });

/** “When this happens, and that is so, do this.” The store's rules stand in an order of their own. */
export const automation = z.strictObject({
  ...automationDraft,
  automationId: id,
  /** When it was changed last: the version a change must name. */
  updatedAt: instant,
});

/** What a rule did in one conversation at one event. */
export const automationRun = z.strictObject({
  automationId: id,
  /** The rule's name at that time. */
  name: z.string(),
  conversationId: id,
  /** When what it waited for happened. */
  at: instant,
  /** `stopped`: too many rules at work in this conversation; somebody has to look. */
  state: z.enum(['due', 'done', 'stopped']),
  steps: z.array(z.union([automationStep, automationStepTold])),
});

/** A conversation in which a rule would have acted. */
export const automationMatch = z.strictObject({
  conversationId: id,
  shopper: z.string().nullable(),
  at: instant,
  /** Her words, where the event is some. */
  preview: z.string(),
  /** Conditions that nobody can look up afterwards: had they held, it would have acted. */
  unknown: z.array(z.string()),
});

/** How far a dry run has come: the conversation it goes on after. */
export const automationPlace = z.strictObject({ changedAt: instant, conversationId: id });

/** What a dry run looked through. */
export const automationTrial = z.strictObject({
  matches: z.array(automationMatch),
  /** Conversations looked at in this page. */
  looked: count,
  next: automationPlace.nullable(),
});

export type AutomationEvent = z.infer<typeof automationEvent>;
export type AutomationCondition = z.infer<typeof automationCondition>;
export type AutomationAction = z.infer<typeof automationAction>;
export type AutomationDraft = z.infer<typeof draft>;
/** What a rule is beside its name and whether it is on. */
export type AutomationBody = z.infer<typeof body>;
export type Automation = z.infer<typeof automation>;
export type AutomationRun = z.infer<typeof automationRun>;
export type AutomationMatch = z.infer<typeof automationMatch>;
export type AutomationPlace = z.infer<typeof automationPlace>;
export type AutomationTrial = z.infer<typeof automationTrial>;
