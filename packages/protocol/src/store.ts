import { z } from 'zod';
import { agentCard } from './agent.ts';
import { hoursNow } from './hours.ts';
import { count, id, label, text } from './text.ts';

/** How the merchant wants the widget to look. */
export const appearance = z.strictObject({
  /** CSS hex colour of launcher and buttons. */
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  side: z.enum(['left', 'right']),
  /** Words beside the launcher's icon; absent shows the icon alone. */
  label: text(40).optional(),
  greeting: text(300).optional(),
});

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
});

export type Appearance = z.infer<typeof appearance>;
export type AvailabilityOfAgents = z.infer<typeof availabilityOfAgents>;
export type StoreView = z.infer<typeof storeView>;
