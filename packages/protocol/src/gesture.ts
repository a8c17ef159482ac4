import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { count, id, instant, label, text, writing } from './text.ts';

/** What an agent may give by hand: a sample to try, or an exchange that costs the shopper nothing. */
export const givenKind = z.enum(['sample', 'exchange']);

/** With what the server notes itself: a discount code made in a cart proposal (rule 18). */
export const gestureKind = z.enum([...givenKind.options, 'discount']);

/** Something an agent gave a shopper out of goodwill (rule 64). Agents only. */
export const gesture = z.strictObject({
  gestureId: z.string(),
  conversationId: id,
  kind: gestureKind,
  /** What it was: `Two skeins to try`; of a discount its code. */
  words: text(DESK_LIMITS.gestureWords),
  /** Of a discount, of the subtotal; else null. */
  percent: z.int().min(1).max(100).nullable(),
  agentId: id,
  at: instant,
  /** When it was taken back; null: it stands. Only what stands counts. */
  takenBackAt: instant.nullable(),
});

/** One row of the log: with whom it was for; null where she has no name. */
export const gestureRow = z.strictObject({
  ...gesture.shape,
  agent: z.string(),
  shopper: label.nullable(),
});

/** The row a page of them follows. */
export const gesturePlace = z.strictObject({ at: instant, gestureId: z.string() });

const most = z.int().min(0).max(1_000);

/** How many of each one agent may give in 30 days; 0: none. A store that has not said gives none. */
export const gestureRules = z.strictObject({ samples: most, exchanges: most });

/** How many more of each the caller may give now. */
export const gesturesLeft = z.strictObject({ sample: count, exchange: count });

/** What is given, in a line. */
export const gestureWords = writing(DESK_LIMITS.gestureWords);

export type GivenKind = z.infer<typeof givenKind>;
export type GestureKind = z.infer<typeof gestureKind>;
export type Gesture = z.infer<typeof gesture>;
export type GestureRow = z.infer<typeof gestureRow>;
export type GesturePlace = z.infer<typeof gesturePlace>;
export type GestureRules = z.infer<typeof gestureRules>;
export type GesturesLeft = z.infer<typeof gesturesLeft>;
