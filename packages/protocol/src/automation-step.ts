import { z } from 'zod';
import { STEP_HINDRANCES, type StepHindrance } from './step-hindrance.ts';
import { count } from './text.ts';

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
