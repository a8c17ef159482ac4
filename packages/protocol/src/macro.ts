import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { priority, tag } from './handling.ts';
import { LIMITS } from './limits.ts';
import { id, instant, writing } from './text.ts';

/** When a snoozed conversation comes back; days and mornings are those of whoever runs the macro. */
export const snoozeUntil = z.enum(['reply', 'hour', 'tomorrow', 'week']);

/** One thing a macro does. Each is what an agent could do by hand, and needs the same permission. */
export const macroStep = z.discriminatedUnion('kind', [
  /** Sends a saved reply, in her language where there is one. */
  z.strictObject({ kind: z.literal('reply'), replyId: id }),
  z.strictObject({ kind: z.literal('note'), text: writing(LIMITS.messageLength) }),
  /** Adds to the tags that are there. */
  z.strictObject({ kind: z.literal('tag'), tags: z.array(tag).min(1).max(DESK_LIMITS.filterTags) }),
  z.strictObject({ kind: z.literal('priority'), priority }),
  z.strictObject({
    kind: z.literal('assign'),
    /** `me`: whoever runs it; null: back to the queue, to a team's where one is named. */
    to: z.union([z.literal('me'), id, z.null()]),
    teamId: id.optional(),
    /** For colleagues only. */
    note: writing(DESK_LIMITS.handOverNote).optional(),
  }),
  z.strictObject({ kind: z.literal('snooze'), until: snoozeUntil }),
  z.strictObject({ kind: z.literal('close') }),
]);

const ENDS = ['snooze', 'close'];

/** What a macro is made of. */
export const macroDraft = {
  name: writing(DESK_LIMITS.presetName).transform((value) => value.trim()),
  steps: z
    .array(macroStep)
    .min(1)
    .max(DESK_LIMITS.macroSteps)
    .refine(
      (steps) => new Set(steps.map(({ kind }) => kind)).size === steps.length,
      'each kind once',
    )
    .refine(
      (steps) => steps.slice(0, -1).every(({ kind }) => !ENDS.includes(kind)),
      'snooze or close comes last',
    ),
};

/** A named sequence of actions on one conversation. */
export const macro = z.strictObject({
  name: z.string(),
  steps: z.array(macroStep),
  macroId: id,
  /** Everyone's; else the caller's own. */
  shared: z.boolean(),
  /** When it was changed last: the version a change must name. */
  updatedAt: instant,
});

export type SnoozeUntil = z.infer<typeof snoozeUntil>;
export type MacroStep = z.infer<typeof macroStep>;
export type Macro = z.infer<typeof macro>;
