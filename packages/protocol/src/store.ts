import { z } from 'zod';
import { agentCard } from './agent.ts';
import { hoursNow } from './hours.ts';
import { ownWords, type WordsByLanguage } from './own-words.ts';
import { count, id, label } from './text.ts';

/** The chat's colour and side. */
export const dress = z.strictObject({
  /** CSS hex colour of launcher and buttons. */
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  side: z.enum(['left', 'right']),
});

/** How the chat shows itself to one shopper: the merchant's words are those of her language. */
export const appearance = z.strictObject({ ...dress.shape, ...ownWords.shape });

/** Who is there for the shopper right now, from leases (rule 11) and real reply times. */
export const availabilityOfAgents = z.strictObject({
  online: z.boolean(),
  agents: z.array(agentCard).max(5),
  /** Median first reply of the last week in milliseconds; null without enough data. */
  replyTimeMs: count.nullable(),
  /** What its business hours come to now; absent where the store has none. */
  hours: hoursNow.optional(),
});

/** What the widget knows of the store. */
export const storeView = z.strictObject({
  storeId: id,
  name: label,
  appearance,
  availability: availabilityOfAgents,
  /** Its agents see what she writes before she sends it: to be disclosed where she writes. */
  sneakPeek: z.literal(true).optional(),
  /** Shoppers may ask to be called at a time (rule 57). */
  callBacks: z.literal(true).optional(),
  /** Its conversations go on by e-mail for whoever leaves an address (rule 50). */
  mail: z.literal(true).optional(),
  /** It has answers that need nobody to be there (rule 56). */
  articles: z.literal(true).optional(),
});

export type Appearance = z.infer<typeof appearance>;
/** As it is kept: the words are those of every language that is not in `words`. */
export type KeptAppearance = Appearance & { words?: WordsByLanguage };
export type AvailabilityOfAgents = z.infer<typeof availabilityOfAgents>;
export type StoreView = z.infer<typeof storeView>;
