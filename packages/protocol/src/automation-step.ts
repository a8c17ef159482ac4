import { z } from 'zod';
import { count } from './text.ts';

/**
 * Why an action of a rule was left out. The sentences stand in the text of its note, for whoever reads
 * that as text; pages say it in words of their own. `{hole}` is the place nothing is known for.
 */
export const STEP_HINDRANCES = {
  agent_gone: 'Whoever was to have it is not in the store any more.',
  agent_reads: 'Whoever was to have it may only read.',
  agent_shut_out: 'Whoever was to have it is not let in any more.',
  team_gone: 'The team it was to go to is not there any more.',
  tags_full: 'It has as many tags as it can have.',
  conversation_gone: 'The conversation is not there any more.',
  conversation_closed: 'The conversation is closed.',
  time_over: 'That time is over already.',
  webhook_gone: 'The webhook it names is not there any more.',
  webhook_off: 'That webhook is switched off.',
  webhook_stopped: 'That webhook was stopped; it is told once it is on again.',
  reply_gone: 'The saved reply it names is not there any more.',
  reply_hole: 'Nothing is known for {hole} in it.',
  reply_too_long: 'Filled in, it is too long to be sent.',
  unanswered: 'Nobody has answered her yet.',
} as const;

export type StepHindrance = keyof typeof STEP_HINDRANCES;

const hindrances = Object.keys(STEP_HINDRANCES) as [StepHindrance, ...StepHindrance[]];

/** What came of one action of a rule. */
export const automationStep = z.strictObject({
  /** The action's kind. */
  kind: z.string(),
  /**
   * Whom or what it was about: the agent's or the team's name, the tag, the priority, the hours, the
   * title of the reply, the words, the webhook's host. Empty where the kind says it all, or it is gone.
   */
  about: z.string(),
  /** `already`: it was so before. Else why it was left out. */
  outcome: z.enum(['done', 'already', ...hindrances]),
  /** With `reply_hole`: the place of the reply nothing is known for. */
  hole: z.string().optional(),
});

/** As steps were kept before they were data: told in English. */
export const automationStepTold = z.strictObject({
  kind: z.string(),
  words: z.string(),
  problem: z.string().nullable(),
});

/** What a note of a rule says: what its run did, or that rules were stopped after so many runs. */
export const ruleNote = z.union([
  z.strictObject({ name: z.string(), steps: z.array(automationStep) }),
  z.strictObject({ stopped: count }),
]);

export type AutomationStep = z.infer<typeof automationStep>;
export type AutomationStepTold = z.infer<typeof automationStepTold>;
export type RuleNote = z.infer<typeof ruleNote>;
